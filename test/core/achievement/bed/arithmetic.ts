import Decimal from 'decimal.js';
import type { Arithmetic } from './formula';

/** A fraction of whole numbers: nothing is ever rounded. The denominator is positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export class DividedByZero extends Error {}

/** Arithmetic without rounding. */
export const fractions: Arithmetic<Fraction> = {
  literal: fraction,
  operate(operator, left, right) {
    switch (operator) {
      case '+':
        return reduced(left.over * right.under + right.over * left.under, left.under * right.under);
      case '-':
        return reduced(left.over * right.under - right.over * left.under, left.under * right.under);
      case '*':
        return reduced(left.over * right.over, left.under * right.under);
      case '/':
        if (right.over === 0n) throw new DividedByZero();
        return reduced(left.over * right.under, left.under * right.over);
    }
  },
  call(name) {
    throw new Error(`Not in fractions: ${name}`);
  },
  isLess: (left, right) => left.over * right.under < right.over * left.under,
};

/** Arithmetic as Excel has it: every step is rounded to a double; ROUND and TRUNC count decimal digits. */
export const doubles: Arithmetic<number> = {
  literal: Number,
  operate(operator, left, right) {
    switch (operator) {
      case '+':
        return left + right;
      case '-':
        return left - right;
      case '*':
        return left * right;
      case '/':
        return left / right;
    }
  },
  call(name, values) {
    const [value = 0, places = 0] = values;
    switch (name) {
      case 'MIN':
        return Math.min(...values);
      case 'ROUND':
        return new Decimal(value).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toNumber();
      case 'TRUNC':
        return new Decimal(value).toDecimalPlaces(places, Decimal.ROUND_DOWN).toNumber();
      default:
        throw new Error(`Unknown function ${name}`);
    }
  },
  isLess: (left, right) => left < right,
};

export function fraction(text: string): Fraction {
  const [whole = '0', decimals = ''] = text.split('.');
  return reduced(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

function reduced(over: bigint, under: bigint): Fraction {
  const sign = under < 0n ? -1n : 1n;
  let [a, b] = [over < 0n ? -over : over, under * sign];
  while (b > 0n) [a, b] = [b, a % b];
  return { over: (over * sign) / a, under: (under * sign) / a };
}
