import { matchesAt } from '../text/matchAt';
import { joinTimes } from './compoundTime';
import { Decimal } from './decimal';
import { notQuantities } from './notQuantities';
import { USUAL_STYLE, type NumberStyle } from './numberStyle';
import { NUMERAL_CHARACTERS } from './numerals/signs';
import type { FoundQuantity } from './quantity';
import { isClosed, isIntroduced, rangeMarkAt } from './rangeMark';
import { readingAt, type Reading } from './reading';
import { amountInBrackets, negated, type Sign } from './sign';
import { NO_UNIT, PERCENT } from './unit';

/** What a number may begin with. */
const START = new RegExp(
  String.raw`\d|(?<![a-z0-9-])[a-z]|(?<![\w.)\u4e00-\u9fff])\.(?=\d)|[½⅓⅔¼¾⅕⅖⅗⅘半對${NUMERAL_CHARACTERS}]`,
  'iy',
);
const NEXT_START = new RegExp(START.source, 'gi');

/**
 * Finds every quantity in a readable text, in order. What only looks like one (dates, ordinals, names with
 * digits, list numbering) is left out. A quantity without a known unit has `NO_UNIT`.
 */
export function findQuantities(plain: string, style: NumberStyle = USUAL_STYLE): readonly FoundQuantity[] {
  const amount = amountInBrackets(plain, style);
  if (amount === undefined) return joinTimes(plain, scan(plain, style));
  return scan(amount, style).map((quantity) => ({
    ...negated(quantity),
    span: { start: 0, end: plain.length },
  }));
}

function scan(plain: string, style: NumberStyle): readonly FoundQuantity[] {
  let position = startFrom(plain, 0);
  if (position === plain.length) return [];
  const found: FoundQuantity[] = [];
  const excluded = notQuantities(plain);
  let next = 0;
  while (position < plain.length) {
    while ((excluded[next]?.end ?? Infinity) <= position) next++;
    const hole = excluded[next];
    if (hole && hole.start <= position) {
      position = startFrom(plain, hole.end);
      continue;
    }
    const { end, quantities } = quantitiesAt(plain, position, hole?.start ?? Infinity, style);
    found.push(...quantities);
    // Past the whole run of digits, so that the tail of a rejected number is not read as another one.
    position = startFrom(plain, end);
  }
  return found;
}

/** Where a number may next begin; the length of the text when nowhere. */
function startFrom(plain: string, from: number): number {
  NEXT_START.lastIndex = from;
  return NEXT_START.exec(plain)?.index ?? plain.length;
}

/** Reads the quantity whose number begins exactly at `at`; `undefined` when none does. */
export function quantityAt(
  plain: string,
  at: number,
  style: NumberStyle = USUAL_STYLE,
): FoundQuantity | undefined {
  const reading = matchesAt(START, plain, at) ? readingAt(plain, at, style) : undefined;
  return reading?.counts === true ? reading.quantity : undefined;
}

interface Found {
  readonly end: number;
  readonly quantities: readonly FoundQuantity[];
}

/** The quantity at a place, or both ends of the range that begins there; none from `limit` on. */
function quantitiesAt(plain: string, at: number, limit: number, style: NumberStyle): Found {
  const first = readingAt(plain, at, style);
  if (!first) return { end: at + 1, quantities: [] };
  const { quantity, counts, end } = first;
  if (!quantity || quantity.span.start >= limit) return { end, quantities: [] };
  const second = secondEnd(plain, first, quantity, limit, style);
  const ends = second && rangeOf(plain, quantity, counts, second);
  return ends ? { end: second.end, quantities: ends } : { end, quantities: counts ? [quantity] : [] };
}

const MINUS = /(?:-|負\s?|△\s?)(?=[\d.])/y;

/** The number behind a range's mark, with the sign that stands behind the mark as well. */
function secondEnd(
  plain: string,
  first: Reading,
  { span }: FoundQuantity,
  limit: number,
  style: NumberStyle,
): Reading | undefined {
  const mark = rangeMarkAt(plain, first.end);
  if (!mark || mark.end >= limit) return undefined;
  MINUS.lastIndex = mark.end;
  const minus = MINUS.exec(plain)?.[0] ?? '';
  const sign: Sign = { start: mark.end, isNegative: minus !== '' };
  const at = mark.end + minus.length;
  if (at >= limit || !matchesAt(START, plain, at)) return undefined;
  const second = readingAt(plain, at, style, sign);
  if (!second?.quantity || !mark.joins) return second;
  // 10000與20000間: here 間 counts nothing.
  if (second.quantity.unit.text === '間') {
    const end = second.end - 1;
    return {
      ...second,
      end,
      quantity: { ...second.quantity, unit: NO_UNIT, span: { start: mark.end, end } },
    };
  }
  return isIntroduced(plain, span.start) || isClosed(plain, second.quantity.span.end) ? second : undefined;
}

/** Both ends; the first may leave its unit and its scale to the second, the second its 百分之 to the first. */
function rangeOf(
  plain: string,
  first: FoundQuantity,
  firstCounts: boolean,
  { counts, head, quantity: second }: Reading,
): readonly FoundQuantity[] | undefined {
  if (!second) return undefined;
  const bare = first.unit.dimension === 'none';
  if (!counts) {
    const inPercent = second.unit.dimension === 'none' && plain.startsWith('百分之', first.span.start);
    return inPercent ? [first, { ...second, unit: PERCENT }] : undefined;
  }
  if (!bare || (second.unit.dimension === 'none' && !firstCounts))
    return firstCounts ? [first, second] : undefined;
  const factor = sharedFactor(first, second, head);
  const times = (value: Decimal): Decimal => value.times(factor);
  const scaled = factor.eq(1)
    ? first
    : {
        ...first,
        value: times(first.value),
        low: times(first.low),
        high: first.high && times(first.high),
        decimals: 0,
      };
  return [{ ...scaled, unit: second.unit }, second];
}

/** In 3至5萬人 and 七至八成 the scale of the second number is that of the first as well. */
function sharedFactor(first: FoundQuantity, second: FoundQuantity, head: Decimal | undefined): Decimal {
  const none = new Decimal(1);
  if (!head || head.lte(0) || !first.value.abs().lt(head)) return none;
  const factor = second.value.abs().div(head);
  const isShared = factor.gte(100) || (factor.eq(10) && second.unit.dimension === 'percent');
  return isShared ? factor : none;
}
