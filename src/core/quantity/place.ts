import { Decimal } from './decimal';

/** A decimal place, the tens or the hundredths: one of it, and half of one. */
export interface Place {
  readonly whole: Decimal;
  readonly half: Decimal;
}

const make = (exponent: number): Place => ({
  whole: new Decimal(`1e${exponent}`),
  half: new Decimal(`5e${exponent - 1}`),
});

const SMALLEST = -6;
const USUAL = Array.from({ length: 19 }, (_, index) => make(SMALLEST + index));

/** The place of a power of ten: 2 is the hundreds, -1 the tenths. */
export const placeAt = (exponent: number): Place => USUAL[exponent - SMALLEST] ?? make(exponent);

const TRAILING_ZEROS = /(?<!0)0+$/;

/** The place of the last digit that is written and not zero: hundreds for 2,100, tenths for 47.0. */
export function lastPlace(value: Decimal, decimals: number): Place {
  if (decimals > 0) return placeAt(-decimals);
  return placeAt(value.isZero() ? 0 : (TRAILING_ZEROS.exec(value.toFixed())?.[0].length ?? 0));
}
