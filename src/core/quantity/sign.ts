import { allMatches } from '../text/allMatches';
import { matchAt } from '../text/matchAt';
import { isLatin, unitBefore, unitsOf } from '../text/nearby';
import { USUAL_STYLE, type NumberStyle } from './numberStyle';
import type { FoundQuantity, Span } from './quantity';

/**
 * A minus sign belongs to the number when it cannot be a dash: at the beginning, or after a mark or certain
 * words. A dash with spaces round it behind a Latin word is none (Jobs - 90%). △ and the arrows down are minus signs wherever they stand; 負成長 is one as well.
 */
const MINUS =
  /(?<![a-z]{3}\s[-–]\s)(?<=(負成長(?:率)?[為達約]?\s?|負的?\s?|[△▽▼]\s?|\b(?:minus|negative)\s|(?<=^|[\s(:、,，;~<>=為達率是僅$]|成長|增減|[增減]幅)-\s?))/iy;
/** Beside an arrow down ▲ and △ are arrows up. Alone, ▲ may be an arrow or a minus: nothing tells. */
const UP = /(?<=([△▲]\s?))/y;
const DOWN = /[▽▼]/;
/** How far off an arrow down may stand. */
const REACH = 40;

/** What stands before a number of which nothing tells whether it is negative: ▲5%, 增減率(3.2%). */
const UNCLEAR = String.raw`▲\s?(?:(?:NT|US)?\$\s?)?|(?:增減|差異|損益|餘絀|盈虧)(?:率|數|額|值|比率|金額|情形)?\s?:?\s?\(\s?`;
const UNCLEAR_BEFORE = new RegExp(`(?<=(${UNCLEAR}))`, 'y');
const UNCLEAR_NUMBER = new RegExp(String.raw`(?:${UNCLEAR})\d[\d,.]{0,20}[%\d千萬億元)]?`, 'g');

/** What any of these end with: before most numbers nothing of it stands. */
const SIGN_ENDS = unitsOf('負的長率為達約△▽▼▲-');
const UNCLEAR_ENDS = unitsOf('▲$(');

/** The sign that is written before a number, and where it begins. */
export interface Sign {
  readonly start: number;
  readonly isNegative: boolean;
}

/** The sign right before `at`. A number without one is positive and begins at `at`. */
export function signAt(plain: string, at: number): Sign {
  const before = unitBefore(plain, at);
  if (!SIGN_ENDS.has(before) && !isLatin(before)) return { start: at, isNegative: false };
  const up = matchAt(UP, plain, at)?.[1];
  if (up !== undefined && isBesideArrowDown(plain, at)) return { start: at - up.length, isNegative: false };
  const minus = matchAt(MINUS, plain, at)?.[1] ?? '';
  return { start: at - minus.length, isNegative: minus !== '' };
}

const isBesideArrowDown = (plain: string, at: number): boolean =>
  DOWN.test(plain.slice(Math.max(0, at - REACH), at + REACH));

/** Whether nothing tells if the number that begins at `at` is negative. */
export function isSignUnclear(plain: string, at: number): boolean {
  if (!UNCLEAR_ENDS.has(unitBefore(plain, at))) return false;
  const before = matchAt(UNCLEAR_BEFORE, plain, at)?.[1];
  return before !== undefined && !(before.startsWith('▲') && isBesideArrowDown(plain, at));
}

/** The first number inside of a span whose sign is not clear, with the words that make it so. */
export function unclearSignIn(plain: string, { start, end }: Span): Span | undefined {
  for (const { index, 0: written } of allMatches(UNCLEAR_NUMBER, plain.slice(start, end))) {
    const at = start + index;
    if (isSignUnclear(plain, at + written.search(/\d/))) return { start: at, end: at + written.length };
  }
  return undefined;
}

const LONGEST_AMOUNT = 40;
const AMOUNT = String.raw`(?:(?:NT|US)?\$\s?)?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+(?=\s?%))`;
const MEASURE = String.raw`\s?(?:%|[十百千萬億]{0,2}元)?`;
const IN_BRACKETS = new RegExp(String.raw`^\(\s?(${AMOUNT}${MEASURE})\s?\)(${MEASURE})$`);

/** 49.03-: accounting systems write the sign behind. */
const TRAILING_MINUS = /^(\d[\d,.]{0,30}%?)\s?-$/;
const WHOLE_IN_BRACKETS = new RegExp(
  String.raw`^\(\s?((?:NT|US)?\$?\s?\d[\d,.]{0,30}${MEASURE})\s?\)(${MEASURE})$`,
);

/**
 * What a text holds that is nothing but an amount below zero: with its sign behind it (49.03-), or in brackets, as accountants write a negative one: (3.2%),
 * (1,234)千元. (1) and (100) number things or name years, unless the style of their column says that they do not.
 */
export function amountInBrackets(plain: string, style: NumberStyle = USUAL_STYLE): string | undefined {
  if (plain.length > LONGEST_AMOUNT) return undefined;
  if (plain.endsWith('-')) return TRAILING_MINUS.exec(plain)?.[1];
  if (!plain.startsWith('(')) return undefined;
  if (style.brackets === 'negative') {
    const whole = WHOLE_IN_BRACKETS.exec(plain);
    if (whole) return `${whole[1] ?? ''}${whole[2] ?? ''}`;
  }
  const match = IN_BRACKETS.exec(plain);
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : undefined;
}

/** (12) alone in a cell: -12 to an accountant, the twelfth to others. */
export const isBracketedNumber = (plain: string): boolean => WHOLE_IN_BRACKETS.test(plain.trim());

/** The same quantity below zero. */
export function negated<T extends Pick<FoundQuantity, 'value' | 'low' | 'high'>>(quantity: T): T {
  const { value, low, high } = quantity;
  return { ...quantity, value: value.neg(), low: (high ?? value).neg(), high: low.neg() };
}
