import { matchAt, matchesAt } from '../text/matchAt';
import { Decimal, FIVE, HUNDRED, TEN, ZERO } from './decimal';
import { bounds, exactnessAt } from './exactness';
import { notQuantities } from './notQuantities';
import { isChineseQuantity } from './chineseQuantity';
import { currencyBefore } from './currency';
import { numeralAt, type Numeral } from './numeral';
import type { Exactness, FoundQuantity, Span } from './quantity';
import { remembered } from './remembered';
import { amountInBrackets, isSignUnclear, negated, signAt } from './sign';
import { NO_UNIT, PERCENT, type Unit } from './unit';
import { unitAt } from './units';
import { numberWordAt } from './words';

/** What a number may begin with. */
const START = /\d|(?<![a-z0-9-])[a-z]|[〇零一二兩三四五六七八九十百千廿卅卌半壹貳參肆伍陸柒捌玖]/iy;
const NEXT_START = new RegExp(START.source, 'gi');
const DIGIT = /\d/y;
/** Shares that are words. */
const FIXED: readonly (readonly [string, Decimal])[] = [
  ['半數', new Decimal(50)],
  ['百分之百', HUNDRED],
  ['百分百', HUNDRED],
];
const WORD_SCALES: Readonly<Record<string, string>> = {
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
  trillion: '1000000000000',
};
const SCALE_WORD = /\s?(thousand|million|billion|trillion)\b/iy;
const PER_HUNDRED = /百分之\s?/y;
const TRAILING = /\s?(?:餘|多)(?![\u4e00-\u9fff])/y;
const TENTHS = /\s?成(?![立長功效員果為本績分交熟就份型語套形人])(?:([一二三四五六七八九\d])|(半))?/y;

/**
 * Finds every quantity in a readable text, in order. What only looks like one (dates, ordinals, names with
 * digits, list numbering) is left out. A quantity without a known unit has `NO_UNIT`.
 */
export const findQuantities = remembered(quantitiesOf, 8);

function quantitiesOf(plain: string): readonly FoundQuantity[] {
  const amount = amountInBrackets(plain);
  if (amount === undefined) return scan(plain);
  return scan(amount).map((quantity) => ({ ...negated(quantity), span: { start: 0, end: plain.length } }));
}

function scan(plain: string): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  const excluded = notQuantities(plain);
  let next = 0;
  let position = startFrom(plain, 0);
  while (position < plain.length) {
    while ((excluded[next]?.end ?? Infinity) <= position) next++;
    const hole = excluded[next];
    if (hole && hole.start <= position) {
      position = startFrom(plain, hole.end);
      continue;
    }
    const reading = readingAt(plain, position);
    if (reading?.quantity && (!hole || reading.quantity.span.start < hole.start))
      found.push(reading.quantity);
    // Past the whole run of digits, so that the tail of a rejected number is not read as another one.
    position = startFrom(plain, reading?.end ?? position + 1);
  }
  return found;
}

/** Where a number may next begin; the length of the text when nowhere. */
function startFrom(plain: string, from: number): number {
  NEXT_START.lastIndex = from;
  return NEXT_START.exec(plain)?.index ?? plain.length;
}

/** Reads the quantity whose number begins exactly at `at`; `undefined` when none does. */
export function quantityAt(plain: string, at: number): FoundQuantity | undefined {
  return matchesAt(START, plain, at) ? readingAt(plain, at)?.quantity : undefined;
}

/** A number that begins somewhere, with the quantity that it makes, if it makes one. `end` is past `at`. */
interface Reading {
  readonly end: number;
  readonly quantity: FoundQuantity | undefined;
}

function readingAt(plain: string, at: number): Reading | undefined {
  if (!matchesAt(DIGIT, plain, at)) {
    const worded = wordedAt(plain, at);
    if (worded) return read(worded);
    const share = matchAt(PER_HUNDRED, plain, at);
    if (share) return read(percentAfter(plain, at, at + share[0].length));
  }
  const numeral = numeralAt(plain, at);
  if (!numeral) return undefined;
  const tenths = tenthsAt(plain, at, numeral);
  if (tenths) return read(tenths);
  const { value, end, decimals } = scaledInWords(plain, numeral);
  const quantity = withUnit(plain, at, value, decimals, end);
  if (isSignUnclear(plain, at)) return { end: quantity.span.end, quantity: undefined };
  const counts = !numeral.chinese || isChineseQuantity(plain, quantity);
  return counts ? read(quantity) : { end: numeral.end, quantity: undefined };
}

/** Numbers that are words: six, 半數. */
function wordedAt(plain: string, at: number): FoundQuantity | undefined {
  const word = numberWordAt(plain, at);
  if (word) return withUnit(plain, at, word.value, 0, word.end);
  const fixed = FIXED.find(([text]) => plain.startsWith(text, at));
  return fixed && make({ start: at, end: at + fixed[0].length }, fixed[1], 0, 'exact', PERCENT);
}

const read = (quantity: FoundQuantity | undefined): Reading | undefined =>
  quantity && { end: quantity.span.end, quantity };

/** 8成, 3成5, 一成二: tenths, as a percentage. */
function tenthsAt(plain: string, at: number, { value, end }: Numeral): FoundQuantity | undefined {
  const tenths = matchAt(TENTHS, plain, end);
  if (!tenths || !value.gt(ZERO) || !value.lte(TEN)) return undefined;
  const rest = tenths[2] ? FIVE : (numeralAt(tenths[1] ?? '', 0)?.value ?? ZERO);
  const span = { start: at, end: end + tenths[0].length };
  const percent = value.times(TEN).plus(rest);
  if (tenths[1] ?? tenths[2]) return make(span, percent, 0, 'exact', PERCENT);
  // 8成 speaks in tens of percent, rounded or cut: anything from 75 up to 90.
  return { ...make(span, percent, 0, 'about', PERCENT), low: percent.minus(FIVE), high: percent.plus(TEN) };
}

/** `5.2 million`, `900 thousand`. */
function scaledInWords(plain: string, numeral: Numeral): Pick<Numeral, 'value' | 'end' | 'decimals'> {
  const { value, end } = numeral;
  const word = matchAt(SCALE_WORD, plain, end);
  const factor = word && WORD_SCALES[(word[1] ?? '').toLowerCase()];
  return word && factor ? { value: value.times(factor), end: end + word[0].length, decimals: 0 } : numeral;
}

function percentAfter(plain: string, start: number, at: number): FoundQuantity | undefined {
  const numeral = numeralAt(plain, at);
  if (!numeral) return undefined;
  const { exactness } = exactnessAt(plain, start, numeral.end);
  return make({ start, end: numeral.end }, numeral.value, numeral.decimals, exactness, PERCENT);
}

function withUnit(plain: string, at: number, size: Decimal, decimals: number, end: number): FoundQuantity {
  const sign = signAt(plain, at);
  const around = exactnessAt(plain, sign.start, end);
  const behind = unitAt(plain, around.end);
  const currency = behind ? undefined : currencyBefore(plain, sign.start);
  // -NT$5,000: the sign may stand before the currency.
  const outer = currency && !sign.isNegative ? signAt(plain, currency.start) : sign;
  const isAndMore = behind !== undefined && matchesAt(TRAILING, plain, behind.end);
  const exactness: Exactness = isAndMore ? 'and-more' : around.exactness;
  const quantity = make(
    { start: Math.min(outer.start, currency?.start ?? outer.start), end: behind?.end ?? around.end },
    size,
    decimals,
    exactness,
    (behind ?? currency)?.unit ?? NO_UNIT,
  );
  return outer.isNegative ? negated(quantity) : quantity;
}

function make(span: Span, value: Decimal, decimals: number, exactness: Exactness, unit: Unit): FoundQuantity {
  const { low, high } = bounds(value, decimals, exactness);
  return { value, low, high, exactness, unit, decimals, span };
}
