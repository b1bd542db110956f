import { HUNDRED, numberOf, ONE, type Decimal } from '../../quantity/decimal';
import { placeAt } from '../../quantity/place';
import { printedInterval, resultInterval, type PrintedInterval } from '../../quantity/printedInterval';
import type { Dimension } from '../../quantity/unit';
import type { Quantity } from '../../quantity/quantity';
import { mayStandFor, roundingOf, type RoundingKind } from '../../quantity/rounding';
import { relateUnits } from '../../quantity/units';
import type { RateLabel } from '../../reading/rateLabel';

/** The exact percentage of two figures under a label; `null` where the base is not positive. */
export function percentOf(label: RateLabel, current: Decimal, base: Decimal): Decimal | null {
  if (base.lte(0)) return null;
  const ratio = current.div(base);
  switch (label) {
    case 'achievement':
    case 'share':
      return ratio.times(HUNDRED);
    case 'growth':
      return ratio.minus(ONE).times(HUNDRED);
    case 'reduction':
      return ONE.minus(ratio).times(HUNDRED);
  }
}

/** The same in binary: near enough to tell that a pair gives nothing like what is stated. */
function nearPercent(label: RateLabel, current: Quantity, base: Quantity): number {
  const ratio = near(current) / near(base);
  switch (label) {
    case 'achievement':
    case 'share':
      return 100 * ratio;
    case 'growth':
      return 100 * (ratio - 1);
    case 'reduction':
      return 100 * (1 - ratio);
  }
}

const near = ({ value, unit }: Quantity): number =>
  unit.scale === '1' ? numberOf(value) : numberOf(value) * Number(unit.scale);

/** A figure in the base scale of its unit (5.6 GW → 5,600,000 kW), so that scales of one thing compare. */
export function scaled(quantity: Quantity, value: Decimal): Decimal {
  return quantity.unit.scale === '1' ? value : value.times(quantity.unit.scale);
}

/** The two figures as the text has them, with their 萬; empty where nobody knows. */
export interface Written {
  readonly current: string;
  readonly base: string;
}

/**
 * How a printed percentage follows from two figures: exactly, rounded, cut, or not at all. With approximate
 * figures it is right when any value that they may have gives it.
 */
export function roundingOfClaim(
  label: RateLabel,
  stated: Quantity,
  current: Quantity,
  base: Quantity,
): RoundingKind {
  const isExact = isPrecise(stated) && isPrecise(current) && isPrecise(base);
  if (isExact && !mayStandFor(stated, nearPercent(label, current, base))) return 'none';
  const exact = percentOf(label, scaled(current, current.value), scaled(base, base.value));
  if (!exact) return 'none';
  const plain = roundingOf(exact, stated.value, stated.decimals);
  if (plain !== 'none') return plain;
  return !isExact && isWithin(label, stated, current, base, atItsWord) ? 'exact' : 'none';
}

/** Whether any figures that print as these two may give the percentage: else it is proven wrong. */
export function mayGive(
  label: RateLabel,
  stated: Quantity,
  current: Quantity,
  base: Quantity,
  written: Written,
): boolean {
  if (roundingOfClaim(label, stated, current, base) !== 'none') return true;
  const interval = (quantity: Quantity): PrintedInterval =>
    figureInterval(quantity, quantity === current ? written.current : written.base);
  const isExact = [current, base].every((figure) => isPoint(interval(figure)));
  return !isExact && isWithin(label, stated, current, base, interval);
}

function isWithin(
  label: RateLabel,
  stated: Quantity,
  current: Quantity,
  base: Quantity,
  interval: (quantity: Quantity) => PrintedInterval,
): boolean {
  const [of, against] = [interval(current), interval(base)];
  const low = percentOf(label, scaled(current, of.low), scaled(base, against.high));
  const high = percentOf(label, scaled(current, of.high), scaled(base, against.low));
  if (!low || !high) return false;
  const [least, most] = low.lte(high) ? [low, high] : [high, low];
  const slack = stated.exactness === 'exact' ? placeAt(-stated.decimals).whole : statedSlack(stated);
  return stated.value.gte(least.minus(slack)) && stated.value.lte(most.plus(slack));
}

/** 4,188億元 has been rounded or cut; a figure in its own unit is taken at its word. */
const atItsWord = (quantity: Quantity): PrintedInterval =>
  isScaledMoney(quantity)
    ? resultInterval(quantity, '')
    : { low: quantity.low, high: quantity.high ?? quantity.value };

const isPrecise = (figure: Quantity): boolean => figure.exactness === 'exact' && !isScaledMoney(figure);

const isScaledMoney = ({ unit }: Quantity): boolean => unit.dimension === 'money' && unit.scale !== '1';

const MEASURED: readonly Dimension[] = ['length', 'area', 'mass', 'volume', 'power', 'energy'];

/** What a figure may stand for: kilometres and tonnes have been measured, and so rounded; a count is exact. */
function figureInterval(quantity: Quantity, written: string): PrintedInterval {
  return MEASURED.includes(quantity.unit.dimension)
    ? printedInterval(quantity)
    : resultInterval(quantity, written);
}

const isPoint = ({ low, high }: PrintedInterval): boolean => low.eq(high);

const statedSlack = (stated: Quantity): Decimal =>
  (stated.high ?? stated.value).minus(stated.low).plus(placeAt(-stated.decimals).whole);

/** Whether two figures count the same thing, or scales of it. */
export function isComparable(a: Quantity, b: Quantity): boolean {
  return relateUnits(a.unit, b.unit) !== 'different';
}
