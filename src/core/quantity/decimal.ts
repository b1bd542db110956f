import { Decimal as Base } from 'decimal.js';

/**
 * Exact decimals of the whole program: 40 significant digits, never in exponent notation when printed.
 * A rate is never a binary float until it is written to a cell.
 */
export const Decimal = Base.clone({ precision: 40, toExpNeg: -40, toExpPos: 40 });
export type Decimal = Base;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);
export const FIVE = new Decimal(5);
export const TEN = new Decimal(10);
export const HUNDRED = new Decimal(100);

/** Numbers up to here are made once: a decimal never changes, and most figures of a report are small. */
const SMALL = Array.from({ length: 1000 }, (_, value) => new Decimal(value));

/** The decimal of a whole number, shared where it is small. */
export const wholeDecimal = (value: number): Decimal => SMALL[value] ?? new Decimal(value);

/** The product, rounded as every result is; nothing is multiplied by one. */
export const product = (value: Decimal, factor: Decimal): Decimal =>
  factor === ONE && value.precision() <= Decimal.precision ? value : value.times(factor);

/** The number that plain digits write, with at most one point. Short whole ones, nearly all, are read faster. */
export const decimalOf = (digits: string): Decimal =>
  digits.length < 8 && !digits.includes('.') ? wholeDecimal(Number(digits)) : new Decimal(digits);

/** A base of decimal.js: whole numbers below it stand in one of its words. */
const WORD_DIGITS = 7;

/** The nearest binary number; for a quick look before the exact one. Small whole numbers, nearly all, need no text. */
export function numberOf(value: Decimal): number {
  const { d: words, e: exponent, s: sign } = value;
  const [only = 0] = words;
  return words.length === 1 && exponent >= 0 && exponent < WORD_DIGITS ? sign * only : value.toNumber();
}
