import type { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import type { Comparator } from '../quantity/target';
import type { Relation } from './units';
import { computed } from './units';

/** What an actual may be: a point, or an interval whose ends may or may not belong to it. */
export interface Interval {
  readonly low: Decimal;
  readonly lowOpen: boolean;
  readonly high: Decimal | null;
  readonly highOpen: boolean;
  /** The figure as stated. */
  readonly point: Decimal;
  /** Whether the figure as stated decides where the interval does not (約). */
  readonly pointDecides: boolean;
}

/** The bound, or the two bounds, that an actual is held against. */
export interface Bound {
  readonly comparator: Comparator;
  readonly value: Decimal;
  readonly upper: Decimal | null;
}

/** Reads a quantity as an interval in the target's terms: 超過六次 is above 6, 近百 is below 100. */
export function intervalOf(quantity: Quantity, relation: Relation): Interval {
  const convert = (value: Decimal): Decimal => computed(value, quantity.unit, relation);
  const { exactness } = quantity;
  const more = exactness === 'over' || exactness === 'and-more';
  return {
    low: convert(quantity.low),
    lowOpen: more,
    high: quantity.high && convert(quantity.high),
    highOpen: more || exactness === 'almost',
    point: convert(quantity.value),
    pointDecides: exactness === 'about',
  };
}

/** An actual that is known exactly. */
export function exactly(value: Decimal): Interval {
  return { low: value, lowOpen: false, high: value, highOpen: false, point: value, pointDecides: false };
}

/** Whether the whole interval meets the bound; `null` when a part does and a part does not. */
export function meets(interval: Interval, bound: Bound): boolean | null {
  switch (bound.comparator) {
    case '>=':
      return side(atLeast(interval, bound.value), below(interval, bound.value));
    case '>':
      return side(above(interval, bound.value), atMost(interval, bound.value));
    case '<=':
      return side(atMost(interval, bound.value), above(interval, bound.value));
    case '<':
      return side(below(interval, bound.value), atLeast(interval, bound.value));
    case '=':
      return within(interval, bound.value, bound.value);
    case 'between':
      return within(interval, bound.value, bound.upper ?? bound.value);
  }
}

/** As `meets`, but a figure that is only 約 is taken at its word where the interval leaves it open. */
export function meetsAsStated(interval: Interval, bound: Bound): boolean | null {
  const whole = meets(interval, bound);
  if (whole !== null || !interval.pointDecides) return whole;
  return meets(exactly(interval.point), bound);
}

function side(yes: boolean, no: boolean): boolean | null {
  return yes ? true : no ? false : null;
}

function within(interval: Interval, low: Decimal, high: Decimal): boolean | null {
  const inside = atLeast(interval, low) && atMost(interval, high);
  return side(inside, below(interval, low) || above(interval, high));
}

function atLeast({ low }: Interval, bound: Decimal): boolean {
  return low.gte(bound);
}

function above({ low, lowOpen }: Interval, bound: Decimal): boolean {
  return low.gt(bound) || (lowOpen && low.eq(bound));
}

function atMost({ high }: Interval, bound: Decimal): boolean {
  return high?.lte(bound) ?? false;
}

function below({ high, highOpen }: Interval, bound: Decimal): boolean {
  return high !== null && (high.lt(bound) || (highOpen && high.eq(bound)));
}
