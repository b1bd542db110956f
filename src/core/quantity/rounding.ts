import { Decimal, numberOf } from './decimal';
import { placeAt } from './place';
import type { Quantity } from './quantity';

/** How a printed figure came from an exact one: rounded half up, cut, or neither. */
export type RoundingKind = 'exact' | 'half-up' | 'truncated' | 'none';

/** Says how `printed`, with its number of decimals, follows from `exact`; half up is named before cut. */
export function roundingOf(exact: Decimal, printed: Decimal, decimals: number): RoundingKind {
  if (exact.eq(printed) || isSameInBinary(exact, printed, decimals)) return 'exact';
  if (exact.minus(printed).abs().gte(placeAt(-decimals).whole)) return 'none';
  if (exact.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).eq(printed)) return 'half-up';
  if (exact.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(printed)) return 'truncated';
  return 'none';
}

/** A cell that holds the quotient itself has it in binary, to some fifteen digits, however few it shows. */
const BINARY_PRECISION = '1e-13';

function isSameInBinary(exact: Decimal, held: Decimal, shownDecimals: number): boolean {
  return (
    held.decimalPlaces() > shownDecimals && exact.minus(held).abs().lte(exact.abs().times(BINARY_PRECISION))
  );
}

/** Far more than is lost where decimals are taken for binary numbers. */
const ROOM = 1e-9;

/**
 * Whether a printed quantity may stand for a value that is known in binary only. What is refused here is refused
 * exactly, too: most pairs of figures give nothing like what is printed.
 */
export function mayStandFor({ value, decimals, exactness, low, high }: Quantity, near: number): boolean {
  const printed = numberOf(value);
  const place = 10 ** -decimals;
  const isOpen = exactness !== 'exact';
  const least = Math.min(printed - place, isOpen ? numberOf(low) : printed);
  const most = Math.max(printed + place, isOpen ? (high ? numberOf(high) : Infinity) : printed);
  const room = ROOM * (1 + Math.abs(near) + Math.abs(printed));
  return !(near < least - room || near > most + room);
}

/** Whether a printed quantity can stand for an exact value: by rounding, by cutting, or within what 約 allows. */
export function standsFor(printed: Quantity, exact: Decimal): boolean {
  if (roundingOf(exact, printed.value, printed.decimals) !== 'none') return true;
  return (
    printed.exactness !== 'exact' &&
    exact.gte(printed.low) &&
    (printed.high === null || exact.lte(printed.high))
  );
}
