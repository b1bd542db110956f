import { Decimal, ZERO } from './decimal';

/** A number as written: Arabic, Chinese, or mixed (3萬2,150). The span is half-open. */
export interface Numeral {
  readonly value: Decimal;
  readonly end: number;
  /** Digits after the decimal point, as written. */
  readonly decimals: number;
  /** Whether any of it is written in Chinese digits, which occur in words as well (一般, 三民). */
  readonly chinese: boolean;
  /** Whether it stands in scales (萬, 億), so that a following 千元 ends the number instead of naming a unit. */
  readonly scaled: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  貳: 2,
  參: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const JOINED_TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };
const SECTIONS: Readonly<Record<string, string>> = {
  萬: '10000',
  万: '10000',
  億: '100000000',
  亿: '100000000',
  兆: '1000000000000',
};

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;

/**
 * Reads the number that begins at `at`; `undefined` when none does.
 * 1億2,500萬300 → 125000300; 二千三百零五 → 2305; 廿四 → 24; 二〇一一 → 2011; 七萬九三一 → 70931.
 */
export function numeralAt(plain: string, at: number): Numeral | undefined {
  let total = ZERO;
  let position = at;
  let decimals = 0;
  let chinese = false;
  let scaled = false;
  let lastSection: string | undefined;
  for (;;) {
    const part = arabicAt(plain, position) ?? chineseAt(plain, position, lastSection);
    if (!part) break;
    const scale = scaleAt(plain, part.end, part.chinese, lastSection !== undefined);
    // A smaller scale must follow a larger one: 3萬5億 are two numbers.
    if (scale && lastSection !== undefined && scale.factor.gte(SECTIONS[lastSection] ?? 0)) break;
    total = total.plus(part.value.times(scale?.factor ?? 1));
    position = scale?.end ?? part.end;
    decimals = scale ? 0 : part.decimals;
    chinese ||= part.chinese;
    if (!scale) break;
    scaled = true;
    if (!scale.section) break;
    lastSection = scale.section;
    if (part.decimals > 0) break;
  }
  return position === at ? undefined : { value: total, end: position, decimals, chinese, scaled };
}

interface Part {
  readonly value: Decimal;
  readonly end: number;
  readonly decimals: number;
  readonly chinese: boolean;
}

function arabicAt(plain: string, at: number): Part | undefined {
  ARABIC.lastIndex = at;
  const match = ARABIC.exec(plain);
  if (!match) return undefined;
  const text = match[0];
  const point = text.indexOf('.');
  return {
    value: new Decimal(text.replaceAll(',', '')),
    end: at + text.length,
    decimals: point < 0 ? 0 : text.length - point - 1,
    chinese: false,
  };
}

/** Chinese digits up to 9,999, by position (三三七九) or with tens (二千三百零五), with 點 for the decimals. */
function chineseAt(plain: string, at: number, section: string | undefined): Part | undefined {
  let value = 0;
  let digit: number | undefined;
  let run = '';
  let ended = at;
  let tens = 0;
  for (let i = at; i < plain.length; i++) {
    const character = plain.charAt(i);
    const joined = JOINED_TENS[character];
    const ten = TENS[character];
    const single = DIGITS[character];
    if (joined !== undefined && digit === undefined) {
      value += joined;
      tens = 10;
    } else if (ten !== undefined && run.length <= 1) {
      value += (digit ?? 1) * ten;
      tens = ten;
      digit = undefined;
      run = '';
    } else if (single !== undefined) {
      if (!(single === 0 && run === '' && tens > 0)) run += String(single);
      digit = single;
    } else break;
    ended = i + 1;
  }
  if (ended === at) return undefined;
  if (run !== '') value += trailing(run, tens, section, plain.charAt(ended - 2));
  const fraction = /^[點点.]([〇零一二三四五六七八九]+)/.exec(plain.slice(ended, ended + 12));
  if (!fraction) return { value: new Decimal(value), end: ended, decimals: 0, chinese: true };
  const digits = Array.from(fraction[1] ?? '', (character) => String(DIGITS[character])).join('');
  return {
    value: new Decimal(`${String(value)}.${digits}`),
    end: ended + fraction[0].length,
    decimals: digits.length,
    chinese: true,
  };
}

/** The digits at the end: 二千三 is 2,300 and 三萬五 is 35,000 in speech, but 二千零三 and 七萬九三一 are not. */
function trailing(run: string, tens: number, section: string | undefined, before: string): number {
  const digit = Number(run);
  if (run.length > 1 || before === '零' || before === '〇') return digit;
  if (tens >= 100) return digit * (tens / 10);
  return tens === 0 && section !== undefined ? digit * (Number(SECTIONS[section]) / 10) : digit;
}

interface Scale {
  readonly factor: Decimal;
  readonly end: number;
  /** 萬 or a larger one, after which the number may go on. */
  readonly section: string | undefined;
}

function scaleAt(plain: string, at: number, chinese: boolean, inSections: boolean): Scale | undefined {
  // "7 萬份": a space may stand before the scale, but not inside of what follows it.
  const start = plain.charAt(at) === ' ' && SECTIONS[plain.charAt(at + 1)] !== undefined ? at + 1 : at;
  const character = plain.charAt(start);
  const section = SECTIONS[character];
  if (section !== undefined) {
    // 萬元 is read as a scale and 元; 百萬 and 千萬 before it are part of the number.
    return { factor: new Decimal(section), end: start + 1, section: character };
  }
  const ten = TENS[character];
  if (chinese || ten === undefined) return undefined;
  const next = plain.charAt(start + 1);
  const larger = SECTIONS[next];
  // 3千元 inside of a number in scales is 3,000 元; 994 百萬元 and 1,378,000 千元 name a unit.
  if (larger !== undefined) {
    if (!inSections && plain.charAt(start + 2) === '元') return undefined;
    return { factor: new Decimal(ten).times(larger), end: start + 2, section: next };
  }
  if (!inSections && (next === '元' || next === '瓩' || next === '瓦' || next === '米')) return undefined;
  return { factor: new Decimal(ten), end: start + 1, section: undefined };
}
