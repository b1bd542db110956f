import { groupDigits } from '../../achievement/digits';
import type { Scheme } from '../../achievement/scheme';
import { shownPercent, type RateStyle } from '../../achievement/shownRate';
import { Decimal } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/quantity';
import type { RateLabel } from '../../reading/rateLabel';
import type { IndicatorReading } from '../engine/indicatorReading';

/** A number as people write it: thousands separated, at most four decimals, cut zeros. */
export function figure(value: Decimal): string {
  return groupDigits(value.toDecimalPlaces(4).toFixed());
}

/** A percentage that was read, or is calculated on further, as people write it. */
export const percent = (value: Decimal): string => `${figure(value)}%`;

/**
 * `194 ÷ 82 = 236.59%`, `(158 − 89) ÷ 89 = 77.53%`: the result as the scheme prints rates, with more decimals where it
 * would look like one of `apart`.
 */
export function quotient(
  label: RateLabel,
  [current, base]: readonly [current: Quantity, base: Quantity],
  result: Decimal,
  style: RateStyle,
  apart: readonly Decimal[] = [],
): string {
  const [a, b] = [amount(current), amount(base)];
  const shown = shownPercent(result, style, apart);
  switch (label) {
    case 'achievement':
    case 'share':
      return `${a} ÷ ${b} = ${shown}`;
    case 'growth':
      return `(${a} − ${b}) ÷ ${b} = ${shown}`;
    case 'reduction':
      return `(${b} − ${a}) ÷ ${b} = ${shown}`;
  }
}

/** A figure with its sign of percent, or with its unit where units are scales of each other. */
export function amount({ value, unit }: Quantity): string {
  if (unit.dimension === 'percent') return percent(value);
  return figure(value);
}

/** The thresholds of a scheme: a rate that lies beside one must not be printed as if it were on it. */
export function thresholdsOf({ thresholds }: Scheme): readonly Decimal[] {
  return Object.values(thresholds).flatMap((value) => (value === null ? [] : [new Decimal(value)]));
}

/** How a rate is printed beside a stated one: with the decimals of that, where it has more than the scheme. */
export function styleBeside(stated: Quantity, { decimals, rounding }: RateStyle): RateStyle {
  return { decimals: Math.max(decimals, stated.decimals), rounding };
}

/** The row's own comparison as people write it: `22 ÷ 22 = 100.00%`, `9.98% < 10%`; `undefined` for dates and codes. */
export function comparisonOf(
  { assessment, indicator }: IndicatorReading,
  scheme: Scheme,
): string | undefined {
  const { target, actual, measure } = indicator;
  if (!target || !actual || measure === 'level' || target.value.unit.dimension === 'date') return undefined;
  if (assessment.rate) {
    const figures = [actual.quantity, target.value] as const;
    return quotient('achievement', figures, assessment.rate, scheme, thresholdsOf(scheme));
  }
  if (actual.quantity.unit.scale !== target.value.unit.scale) return undefined;
  const [a, b] = [actual.quantity.value, target.value.value];
  const sign = a.eq(b) ? '=' : a.gt(b) ? '>' : '<';
  return `${amount(actual.quantity)} ${sign} ${amount(target.value)}`;
}

/** Where the row's figures stand. */
export function figurePlaces({ indicator: { target, actual } }: IndicatorReading) {
  return [actual?.evidence, target?.evidence].filter((place) => place !== undefined);
}
