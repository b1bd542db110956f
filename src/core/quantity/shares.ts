import { matchAt, matchesAt } from '../text/matchAt';
import { Decimal, FIVE, HUNDRED, ONE, TEN, wholeDecimal, ZERO } from './decimal';
import { exactnessAt } from './exactness';
import { makeQuantity, openUpTo } from './make';
import { numeralAt, type Numeral } from './numeral';
import { DIGITS, SECTIONS, TENS } from './numerals/signs';
import type { FoundQuantity } from './quantity';
import { negated, signAt } from './sign';
import { PERCENT, type Unit } from './unit';
import { readUnit } from './units';

/** Shares of a whole: 百分之, 三分之一, 1/3, ½, 八成, 七五折, 半數. All but 千分之 and 萬分之 are percentages. */

const FIXED: readonly (readonly [RegExp, Decimal])[] = [
  [/半數/y, new Decimal(50)],
  [/(?<![十百千萬過])一半(?![導年天日月徑])/y, new Decimal(50)],
  [/百分之?百/y, HUNDRED],
  [/[對半]折(?![合算射舊])/y, new Decimal(50)],
  [/半成(?![品本])/y, FIVE],
];
const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
};
/** What a hundredth, a thousandth and a ten-thousandth are written in. */
const UNITS: ReadonlyMap<number, Unit> = new Map([
  [100, PERCENT],
  [1000, readUnit('‰')],
  [10_000, readUnit('‱')],
]);

/** Nothing else begins a share that needs no number before it. */
const SHARE_BEGINS = /[半一對十百佰千仟萬億兆]|[½⅓⅔¼¾]|⅕|⅖|⅗|⅘/y;
/** A denominator of scales alone: 百分之, 百萬分之. */
const SCALES = /([十百佰千仟萬億兆]{1,6})分之\s?/y;
const PARTS = /\s?分之?\s?(?=[一壹\d二兩三四五六七八九十百貳參肆伍陸柒捌玖零])/y;
/** 四分一升 is a quarter, 四分三十秒 is a time. */
const BARE_PARTS = /分[一壹](?!\d|[十百千萬])/y;
const AND = /又/y;
const MINUS = /(?:負的?|-)\s?/y;

/** The share that begins with the character at `at`, if one does; `undefined` for anything else. */
export function shareAt(plain: string, at: number): FoundQuantity | undefined {
  if (!matchesAt(SHARE_BEGINS, plain, at)) return undefined;
  for (const [pattern, percent] of FIXED) {
    const match = matchAt(pattern, plain, at);
    if (match) return around(plain, at, at + match[0].length, percent, 0, PERCENT);
  }
  const vulgar = VULGAR[plain.charAt(at)];
  if (vulgar) return around(plain, at, at + 1, HUNDRED.times(vulgar[0]).div(vulgar[1]), 0, PERCENT);
  const scales = matchAt(SCALES, plain, at);
  return scales ? scaledShare(plain, at, scales) : undefined;
}

function scaledShare(plain: string, at: number, scales: RegExpExecArray): FoundQuantity | undefined {
  const whole = Array.from(scales[1] ?? '', (scale) => TENS[scale] ?? SECTIONS[scale] ?? 1).reduce(
    (a, b) => a * b,
    1,
  );
  const behind = at + scales[0].length;
  const minus = matchAt(MINUS, plain, behind)?.[0] ?? '';
  const parts = numeralAt(plain, behind + minus.length);
  if (!parts) return undefined;
  const share = ofWhole(plain, at, parts, whole);
  return minus === '' ? share : negated(share);
}

function ofWhole(plain: string, at: number, parts: Numeral, whole: number): FoundQuantity {
  const unit = UNITS.get(whole);
  const inUnit = (value: Decimal): Decimal => (unit ? value : value.times(HUNDRED).div(whole));
  const rest = matchesAt(AND, plain, parts.end) ? fractionAfter(plain, parts.end + 1) : undefined;
  const value = rest ? parts.value.plus(rest.value) : parts.value;
  const found = around(plain, at, rest?.end ?? parts.end, inUnit(value), parts.decimals, unit ?? PERCENT);
  return openUpTo(found, inUnit(parts.upTo.plus(value).minus(parts.value)));
}

/** The share that a number goes on to be: 三分之一, 十一又十四分之一, 八成, 七五折; `undefined` where it does not. */
export function shareAfter(plain: string, at: number, numeral: Numeral): FoundQuantity | undefined {
  const fraction = fractionFrom(plain, at, numeral);
  if (fraction) return fraction;
  return tenthsAfter(plain, at, numeral) ?? discountAfter(plain, at, numeral);
}

function fractionFrom(plain: string, at: number, numeral: Numeral): FoundQuantity | undefined {
  if (matchesAt(AND, plain, numeral.end)) {
    const rest = fractionAfter(plain, numeral.end + 1);
    return rest && around(plain, at, rest.end, numeral.value.plus(rest.value).times(HUNDRED), 0, PERCENT);
  }
  const parts = partsAfter(plain, numeral);
  if (!parts) return undefined;
  const whole = numeral.value.toNumber();
  if (UNITS.has(whole)) return ofWhole(plain, at, parts.numeral, whole);
  return around(
    plain,
    at,
    parts.numeral.end,
    parts.numeral.value.times(HUNDRED).div(numeral.value),
    0,
    PERCENT,
  );
}

/** 三分之一, of one. */
function fractionAfter(
  plain: string,
  at: number,
): { readonly value: Decimal; readonly end: number } | undefined {
  const whole = numeralAt(plain, at);
  const parts = whole && partsAfter(plain, whole);
  return parts && { value: parts.numeral.value.div(whole.value), end: parts.numeral.end };
}

function partsAfter(plain: string, whole: Numeral): { readonly numeral: Numeral } | undefined {
  if (whole.decimals > 0 || !whole.value.gt(ONE)) return undefined;
  const said = matchAt(PARTS, plain, whole.end);
  const behind = whole.end + (said?.[0].length ?? 0);
  if (said?.[0].includes('之') === true) {
    const numeral = numeralAt(plain, behind);
    return numeral && { numeral };
  }
  return whole.chinese && matchesAt(BARE_PARTS, plain, whole.end)
    ? { numeral: { ...whole, value: ONE, upTo: ONE, end: whole.end + 2 } }
    : undefined;
}

/** 8成, 3成5, 一成二: tenths, as a percentage. */
const TENTHS =
  /\s?成(?![立長功效員果為本績分交熟就份型語套形人])(?:([一二三四五六七八九\d])(?![\d.])|\s([一二三四五六七八九\d])(?![\d.,]|\s?[\u4e00-\u9fff])|(半))?/y;

function tenthsAfter(plain: string, at: number, { value, upTo, end }: Numeral): FoundQuantity | undefined {
  const tenths = matchAt(TENTHS, plain, end);
  if (!tenths || !value.gt(ZERO) || !value.lte(TEN)) return undefined;
  const one = tenths[1] ?? tenths[2];
  const rest = tenths[3] ? FIVE : one === undefined ? ZERO : wholeDecimal(DIGITS[one] ?? Number(one));
  const span = { start: at, end: end + tenths[0].length };
  const percent = value.times(TEN).plus(rest);
  if (!upTo.eq(value)) return openUpTo(makeQuantity(span, percent, 0, 'exact', PERCENT), upTo.times(TEN));
  if (one ?? tenths[3]) return makeQuantity(span, percent, 0, 'exact', PERCENT);
  // 8成 speaks in tens of percent, rounded or cut: anything from 75 up to 90.
  return {
    ...makeQuantity(span, percent, 0, 'about', PERCENT),
    low: percent.minus(FIVE),
    high: percent.plus(TEN),
  };
}

/** 九折, 85折, 七五折, 8.5折: what is left to pay. */
const DISCOUNT = /\s?折(?![合算射舊衷抵返線疊損讓扣價磨半])/y;

function discountAfter(plain: string, at: number, numeral: Numeral): FoundQuantity | undefined {
  const discount = matchAt(DISCOUNT, plain, numeral.end);
  if (!discount || !numeral.value.gt(ZERO) || !numeral.value.lt(HUNDRED)) return undefined;
  const percent = numeral.value.lt(TEN) ? numeral.value.times(TEN) : numeral.value;
  const span = { start: at, end: numeral.end + discount[0].length };
  return makeQuantity(span, percent, Math.max(0, numeral.decimals - 1), 'exact', PERCENT);
}

function around(
  plain: string,
  start: number,
  end: number,
  value: Decimal,
  decimals: number,
  unit: Unit,
): FoundQuantity {
  const sign = signAt(plain, start);
  const { exactness, end: said } = exactnessAt(plain, sign.start, end);
  const found = makeQuantity({ start: sign.start, end: said }, value, decimals, exactness, unit);
  return sign.isNegative ? negated(found) : found;
}

const FRACTION = /(\d{1,4})\s?\/\s?(\d{1,4})/y;

/** 1/3, where `notQuantities` has left it in. */
export function slashedAt(plain: string, at: number): FoundQuantity | undefined {
  const match = matchAt(FRACTION, plain, at);
  const [over, under] = [Number(match?.[1]), Number(match?.[2])];
  if (
    !match ||
    under === 0 ||
    /\d/.test(plain.charAt(at - 1)) ||
    !isFraction(plain, at, at + match[0].length)
  )
    return undefined;
  return around(plain, at, at + match[0].length, HUNDRED.times(over).div(under), 0, PERCENT);
}

const BOUND_BEFORE = /(?<=(?:[低高少多大小]於|[達逾]|[超不未]過|至少|at least|over|under)\s?)/iy;
const BOUND_AFTER = /\s?(?:以[上下]|強|弱|\bor (?:more|less)\b)/iy;

/** 1/3 with a bound, or alone in its cell, is a fraction; 8/17 alone is a day, and 4/4 in a sentence counts. */
export function isFraction(plain: string, start: number, end: number): boolean {
  if (matchesAt(BOUND_BEFORE, plain, start) || matchesAt(BOUND_AFTER, plain, end)) return true;
  const [over = 0, under = 0] = plain.slice(start, end).split('/').map(Number);
  const alone = start <= 3 && /^[- ]*$/.test(plain.slice(0, start)) && end >= plain.trimEnd().length;
  return alone && !(over <= 12 && under > 10 && under <= 31) && over <= under && under <= 100;
}
