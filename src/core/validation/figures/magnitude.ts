import { Decimal } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import type { Read } from '../../report/indicator';
import { scaled } from '../rates/percentOf';
import { hasScaleWord } from '../../quantity/scaleWords';

/** Slips of the point, of 千 and of 萬. */
const FACTORS = [10, 100, 1000, 10_000].map((factor) => new Decimal(factor));

/**
 * How many times the one figure is the other, when it is exactly ten, a hundred, a thousand or ten thousand
 * times it; `null` otherwise. Where a unit is not said, it may be 千元 or 萬: then only ten times is a slip.
 */
export function magnitudeSlip(a: Read<Quantity>, b: Read<Quantity>): Decimal | null {
  const relation = relateUnits(a.value.unit, b.value.unit);
  if (relation === 'different' || a.value.unit.dimension === 'date') return null;
  const isKnown = relation !== 'unknown' && !isBare(a) && !isBare(b);
  if (!isKnown && [a, b].some((read) => isScaled(read))) return null;
  const [first, second] = isKnown
    ? [scaled(a.value, a.value.value), scaled(b.value, b.value.value)]
    : [a.value.value, b.value.value];
  const [less, more] = first.lt(second) ? [first, second] : [second, first];
  if (less.lte(0)) return null;
  const factors = isKnown ? FACTORS : FACTORS.slice(0, 1);
  return factors.find((factor) => less.times(factor).eq(more)) ?? null;
}

/** A number alone in its cell: its unit stands elsewhere, and its scale perhaps nowhere. */
const isBare = ({ evidence }: Read<Quantity>): boolean => /^[\d.,\s-]+$/.test(evidence.quote);

const isScaled = ({ value, evidence }: Read<Quantity>): boolean =>
  value.unit.scale !== '1' || hasScaleWord(evidence.quote);
