import { Decimal, ONE, ZERO } from '../../quantity/decimal';
import { lastPlace, placeAt } from '../../quantity/place';
import type { FoundQuantity } from '../../quantity/quantity';
import { hasScaleWord } from '../../quantity/scaleWords';

/** What a figure can stand for, in the base scale of its unit. */
export interface PrintedRange {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * What a printed figure can stand for: a count is exact; decimals, percentages, 萬 and 千元 may have been
 * rounded or cut; 約 and 餘 say themselves how far they reach.
 */
export function printedRange(plain: string, quantity: FoundQuantity): PrintedRange {
  const { value, low, high, unit, span } = quantity;
  const place = placeOf(quantity, plain.slice(span.start, span.end));
  const scale = new Decimal(unit.scale);
  return {
    low: Decimal.min(low, value.minus(place)).times(scale),
    high: Decimal.max(high ?? value, value.plus(place)).times(scale),
  };
}

function placeOf({ value, decimals, unit }: FoundQuantity, written: string): Decimal {
  if (decimals > 0) return placeAt(-decimals).whole;
  if (hasScaleWord(written.replace(unit.text, ''))) return lastPlace(value, 0).whole;
  const isRounded = unit.scale !== '1' || unit.dimension === 'percent' || unit.dimension === 'point';
  return isRounded ? ONE : ZERO;
}

/** Adds ranges up. */
export function sumOf(ranges: readonly PrintedRange[]): PrintedRange {
  return ranges.reduce((sum, range) => ({ low: sum.low.plus(range.low), high: sum.high.plus(range.high) }), {
    low: ZERO,
    high: ZERO,
  });
}

/** What the difference of two figures, whichever is the larger, can be. */
export function distanceOf(a: PrintedRange, b: PrintedRange): PrintedRange {
  const [low, high] = [a.low.minus(b.high), a.high.minus(b.low)];
  if (low.gte(0)) return { low, high };
  if (high.lte(0)) return { low: high.neg(), high: low.neg() };
  return { low: ZERO, high: Decimal.max(low.neg(), high) };
}

/** Whether two figures can be the same. */
export function overlaps(a: PrintedRange, b: PrintedRange): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}
