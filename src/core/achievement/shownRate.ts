import { Decimal } from '../quantity/decimal';
import { groupDigits } from './digits';
import type { Scheme } from './scheme';

/** The rate (in percent) as the scheme prints it: capped, rounded or cut, `1,161.06%`. */
export function shownRate(rate: Decimal, scheme: Scheme): string {
  const capped = scheme.cap === null ? rate : Decimal.min(rate, scheme.cap);
  const mode = scheme.rounding === 'truncate' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP;
  const rounded = capped.toDecimalPlaces(scheme.decimals, mode);
  const plain = (rounded.isZero() ? rounded.abs() : rounded).toFixed(scheme.decimals);
  return `${groupDigits(plain)}%`;
}
