/** The ways in which a whole number is written in reports. They write; what reads them is under test. */
export const PRINTED: Readonly<Record<string, (value: number) => string>> = {
  plain: (value) => `${value}件`,
  grouped: (value) => `${grouped(value)} 件`,
  'full width': (value) => `${fullWidth(grouped(value))}件`,
  'full-width comma': (value) => `${grouped(value).replaceAll(',', '，')}件`,
  'Chinese numerals': (value) => `${chinese(value)}件`,
  'in 萬 and 億': (value) => `${sections(value)}件`,
  'in 萬 and 億, zeros kept': (value) => `${sections(value, true)}件`,
};

const grouped = (value: number): string => new Intl.NumberFormat('en-US').format(value);

const fullWidth = (text: string): string =>
  Array.from(text, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');

/** 1億2,500萬300; with zeros kept, and before a single digit (3萬5 is 35,000), 5萬0,012. */
function sections(value: number, keepZeros = false): string {
  const parts = [
    [Math.floor(value / 1e8), '億'],
    [Math.floor(value / 1e4) % 1e4, '萬'],
    [value % 1e4, ''],
  ] as const;
  let text = '';
  for (const [part, name] of parts) {
    if (part === 0) continue;
    const digits =
      (keepZeros || (name === '' && part < 10)) && text !== ''
        ? part.toString().padStart(4, '0')
        : part.toString();
    text += digits.replace(/^(\d)(\d{3})$/, '$1,$2') + name;
  }
  return text;
}

const DIGITS = '〇一二三四五六七八九';

/** 二千三百零五, 十二, 三萬零五. */
function chinese(value: number): string {
  let text = '';
  let gap = false;
  for (const [size, name] of [
    [1e8, '億'],
    [1e4, '萬'],
    [1, ''],
  ] as const) {
    const part = Math.floor(value / size) % 1e4;
    if (part === 0) {
      gap = text !== '';
      continue;
    }
    text += (text !== '' && (gap || part < 1000) ? '零' : '') + underTenThousand(part) + name;
    gap = false;
  }
  return text.replace(/^一十/, '十');
}

function underTenThousand(value: number): string {
  let text = '';
  let gap = false;
  for (const [size, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + DIGITS.charAt(digit) + name;
    gap = false;
  }
  return text;
}

/** The ways in which a percentage of whole tens and ones is written, from 1 to 99. */
export const PRINTED_PERCENT: Readonly<Record<string, (value: number) => string>> = {
  '%': (value) => `${value}%`,
  '％': (value) => `${fullWidth(value.toString())}％`,
  百分之: (value) => `百分之${underTenThousand(value).replace(/^一十/, '十')}`,
  percent: (value) => `${value} percent`,
};

/** 3成5, 三成五: from 11 to 99, but for whole tens, which are approximate. */
export const PRINTED_TENTHS: Readonly<Record<string, (tens: number, ones: number) => string>> = {
  figures: (tens, ones) => `${tens}成${ones}`,
  Chinese: (tens, ones) => `${DIGITS.charAt(tens)}成${DIGITS.charAt(ones)}`,
};

/** The ways in which an amount below zero is written, of the amount. */
export const PRINTED_NEGATIVE: Readonly<Record<string, (amount: string) => string>> = {
  'a hyphen': (amount) => `-${amount}`,
  'a minus sign': (amount) => `−${amount}`,
  'full width': (amount) => `－${fullWidth(amount)}`,
  負: (amount) => `負${amount}`,
  '△': (amount) => `△${amount}`,
  '▼': (amount) => `▼ ${amount}`,
  brackets: (amount) => `(${amount})`,
  'full-width brackets': (amount) => `（${fullWidth(amount)}）`,
};

/** A number with its thousands grouped and so many decimals. */
export const groupedWith = (value: number, decimals: number): string =>
  new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
