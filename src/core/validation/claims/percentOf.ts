import { HUNDRED, ONE, type Decimal } from '../../quantity/decimal';
import { placeAt } from '../../quantity/place';
import type { Quantity } from '../../quantity/quantity';
import { roundingOf, type RoundingKind } from '../../quantity/rounding';
import { relateUnits } from '../../quantity/units';
import type { ClaimLabel } from './claim';

/** The exact percentage of two figures under a label; `null` where the base is not positive. */
export function percentOf(label: ClaimLabel, current: Decimal, base: Decimal): Decimal | null {
  if (base.lte(0)) return null;
  const ratio = current.div(base);
  switch (label) {
    case 'achievement':
    case 'share':
      return ratio.times(HUNDRED);
    case 'growth':
      return ratio.minus(ONE).times(HUNDRED);
    case 'reduction':
      return ONE.minus(ratio).times(HUNDRED);
  }
}

/** A figure in the base scale of its unit (5.6 GW → 5,600,000 kW), so that scales of one thing compare. */
export function scaled(quantity: Quantity, value: Decimal): Decimal {
  return quantity.unit.scale === '1' ? value : value.times(quantity.unit.scale);
}

/**
 * How a printed percentage follows from two figures: exactly, rounded, cut, or not at all. With approximate
 * figures it is right when any value that they may have gives it.
 */
export function roundingOfClaim(
  label: ClaimLabel,
  stated: Quantity,
  current: Quantity,
  base: Quantity,
): RoundingKind {
  const exact = percentOf(label, scaled(current, current.value), scaled(base, base.value));
  if (!exact) return 'none';
  const plain = roundingOf(exact, stated.value, stated.decimals);
  if (plain !== 'none') return plain;
  const low = percentOf(label, scaled(current, current.low), scaled(base, base.high ?? base.value));
  const high = percentOf(label, scaled(current, current.high ?? current.value), scaled(base, base.low));
  if (!low || !high) return 'none';
  const [least, most] = low.lte(high) ? [low, high] : [high, low];
  const slack = stated.exactness === 'exact' ? placeAt(-stated.decimals).whole : statedSlack(stated);
  const approximate =
    current.exactness !== 'exact' || base.exactness !== 'exact' || stated.exactness !== 'exact';
  return approximate && stated.value.gte(least.minus(slack)) && stated.value.lte(most.plus(slack))
    ? 'exact'
    : 'none';
}

const statedSlack = (stated: Quantity): Decimal =>
  (stated.high ?? stated.value).minus(stated.low).plus(placeAt(-stated.decimals).whole);

/** Whether two figures count the same thing, or scales of it. */
export function isComparable(a: Quantity, b: Quantity): boolean {
  return relateUnits(a.unit, b.unit) !== 'different';
}
