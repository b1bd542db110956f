import { Decimal } from '../quantity/decimal';
import { groupDigits } from './digits';
import type { Scheme } from './scheme';

/** How a scheme prints a percentage that was computed. */
export type RateStyle = Pick<Scheme, 'decimals' | 'rounding'>;

/** The rate (in percent) as the scheme prints it: capped, rounded or cut, `1,161.06%`. */
export function shownRate(rate: Decimal, scheme: Scheme): string {
  return shownPercent(scheme.cap === null ? rate : Decimal.min(rate, scheme.cap), scheme);
}

/**
 * A computed percentage as the scheme prints it, without its cap. It gets as many more decimals as keep it from looking
 * like one of `apart`: 236.585…% beside a stated 236.58% that should be 236.59%, 99.998% that does not reach 100%.
 */
export function shownPercent(value: Decimal, style: RateStyle, apart: readonly Decimal[] = []): string {
  const most = Math.max(style.decimals, value.decimalPlaces());
  let decimals = style.decimals;
  const isTaken = (): boolean =>
    apart.some((other) => !other.eq(value) && other.eq(roundedTo(decimals, value, style)));
  while (decimals < most && isTaken()) decimals++;
  return `${shownPlain(value, { ...style, decimals })}%`;
}

/** A computed figure with the scheme's decimals and no sign behind it, for units that prose writes in its own way. */
export function shownPlain(value: Decimal, style: RateStyle): string {
  const rounded = roundedTo(style.decimals, value, style);
  return groupDigits((rounded.isZero() ? rounded.abs() : rounded).toFixed(style.decimals));
}

function roundedTo(decimals: number, value: Decimal, { rounding }: RateStyle): Decimal {
  return value.toDecimalPlaces(
    decimals,
    rounding === 'truncate' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP,
  );
}
