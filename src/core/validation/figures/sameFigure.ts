import { Decimal, HUNDRED } from '../../quantity/decimal';
import { lastPlace } from '../../quantity/place';
import type { Quantity } from '../../quantity/quantity';
import { standsFor } from '../../quantity/rounding';
import { relateUnits } from '../../quantity/units';
import type { Read } from '../../report/indicator';
import { hasScaleWord } from '../../quantity/scaleWords';

/**
 * Whether two printed figures can be the same: equal in one scale, or one the rounding, the cutting or an
 * approximation of the other. Figures of different things are never the same.
 */
export function canBeSame(a: Read<Quantity>, b: Read<Quantity>): boolean {
  switch (relateUnits(a.value.unit, b.value.unit)) {
    case 'different':
      return false;
    case 'unknown':
      return areAlike(a, b) || areAlike(asPercent(a), b) || areAlike(a, asPercent(b));
    case 'same':
    case 'convertible':
      return areAlike(inBase(a), inBase(b));
  }
}

function areAlike(a: Read<Quantity>, b: Read<Quantity>): boolean {
  if (standsFor(a.value, b.value.value) || standsFor(b.value, a.value.value)) return true;
  const apart = a.value.value.minus(b.value.value).abs();
  return [a, b].some(
    ({ value, evidence }) =>
      (hasScaleWord(evidence.quote) || evidence.quote.includes('十')) &&
      apart.lt(lastPlace(value.value, 0).whole),
  );
}

/** A bare 0.8 beside 80%. */
function asPercent(read: Read<Quantity>): Read<Quantity> {
  return read.value.unit.dimension === 'none' ? times(read, HUNDRED) : read;
}

function inBase(read: Read<Quantity>): Read<Quantity> {
  return times(read, new Decimal(read.value.unit.scale));
}

function times({ value, evidence }: Read<Quantity>, factor: Decimal): Read<Quantity> {
  if (factor.eq(1)) return { value, evidence };
  const decimals = Math.max(0, value.decimals - Math.max(0, factor.e));
  const scaled = {
    ...value,
    value: value.value.times(factor),
    low: value.low.times(factor),
    high: value.high?.times(factor) ?? null,
    decimals,
  };
  return { value: scaled, evidence };
}
