/** The numbers of lists and headings: 一、, (二), 3. */

const NUMERAL = /[一二三四五六七八九十]/;
const LIST_NUMBERS = /^\s*(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.]\s?)*/;
const HEADING_NUMBER = /^\(?[一二三四五六七八九十]{1,3}[、)]/;

const BEGINS_NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}\.(?!\d))/;

/** Whether a text begins with the number of a heading or of an item. */
export const beginsNumbered = (text: string): boolean => BEGINS_NUMBERED.test(text);

/** Whether a text counts with Chinese numerals. */
export const hasChineseNumeral = (text: string): boolean => NUMERAL.test(text);

/** Whether a text is a number of a heading with its mark, and nothing else: 四、. */
export const isHeadingNumber = (text: string): boolean => /^[一二三四五六七八九十]、$/.test(text);

/** How many characters of a text are list numbers at its beginning, and the space round them. */
export const lengthOfListNumbers = (text: string): number => LIST_NUMBERS.exec(text)?.[0].length ?? 0;

/** How many characters of a heading are its number with its mark: 四、 or (四). */
export const lengthOfHeadingNumber = (heading: string): number =>
  HEADING_NUMBER.exec(heading)?.[0].length ?? 0;

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** The Chinese numeral that a heading carries: 1 → 一, 12 → 十二, 20 → 二十. From 1 to 99; Western digits beyond. */
export function chineseOrdinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10];
  const first = DIGITS[tens];
  if (number < 1 || ones === undefined || first === undefined) return String(number);
  return tens === 0 ? ones : `${tens === 1 ? '' : first}十${ones}`;
}
