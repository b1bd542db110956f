import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import type { Actual } from '../report/indicator';
import { oneLine } from '../text/oneLine';
import { shownQuantity } from './digits';
import type { Scheme } from './scheme';
import { isShare } from './units';

/** An actual as it is printed: as it was read; what was computed as its cell shows it. */
export function shownActual(actual: Actual, scheme: Pick<Scheme, 'decimals'>): string {
  const { quantity, evidence } = actual;
  if (quantity.unit.dimension === 'date') return oneLine(evidence.quote);
  return shownQuantity(printedActual(actual, scheme));
}

/**
 * A computed share (9 ÷ 11) has no end: it has the scheme's decimals, as in its cell. The document of `--format json`
 * has more of its digits.
 */
export function printedActual(
  { quantity, operands }: Actual,
  { decimals }: Pick<Scheme, 'decimals'>,
): Quantity {
  if (operands === null) return quantity;
  const places = isShare(quantity.unit)
    ? decimals
    : Math.max(quantity.decimals, operands.base.value.decimals);
  const value = quantity.value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  return { ...quantity, value, decimals: isShare(quantity.unit) ? places : value.decimalPlaces() };
}
