import { groupDigits } from '../achievement/digits';
import type { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import type { ClaimLabel } from './claims/claim';

/** A number as people write it: thousands separated, at most four decimals, cut zeros. */
export function figure(value: Decimal): string {
  return groupDigits(value.toDecimalPlaces(4).toFixed());
}

/** A percentage as people write it. */
export const percent = (value: Decimal): string => `${figure(value)}%`;

/** `194 ÷ 82 = 236.5854%`, `(158 − 89) ÷ 89 = 77.5281%`. */
export function quotient(label: ClaimLabel, current: Quantity, base: Quantity, result: Decimal): string {
  const [a, b] = [amount(current), amount(base)];
  switch (label) {
    case 'achievement':
    case 'share':
      return `${a} ÷ ${b} = ${percent(result)}`;
    case 'growth':
      return `(${a} − ${b}) ÷ ${b} = ${percent(result)}`;
    case 'reduction':
      return `(${b} − ${a}) ÷ ${b} = ${percent(result)}`;
  }
}

/** A figure with its sign of percent, or with its unit where units are scales of each other. */
export function amount({ value, unit }: Quantity): string {
  if (unit.dimension === 'percent') return percent(value);
  return figure(value);
}
