import { groupDigits } from '../../achievement/digits';
import type { Decimal } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/quantity';
import type { ClaimLabel } from '../rates/claim';
import type { Dossier } from '../engine/dossier';

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

/** The row's own comparison as people write it: `22 ÷ 22 = 100%`, `9.98% < 10%`; `undefined` for dates and codes. */
export function comparisonOf({ assessment, indicator }: Dossier): string | undefined {
  const { target, actual, measure } = indicator;
  if (!target || !actual || measure === 'level' || target.value.unit.dimension === 'date') return undefined;
  if (assessment.rate) return quotient('achievement', actual.quantity, target.value, assessment.rate);
  if (actual.quantity.unit.scale !== target.value.unit.scale) return undefined;
  const [a, b] = [actual.quantity.value, target.value.value];
  const sign = a.eq(b) ? '=' : a.gt(b) ? '>' : '<';
  return `${amount(actual.quantity)} ${sign} ${amount(target.value)}`;
}

/** Where the row's figures stand. */
export function figurePlaces({ indicator: { target, actual } }: Dossier) {
  return [actual?.evidence, target?.evidence].filter((place) => place !== undefined);
}
