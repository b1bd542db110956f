import { Decimal, HUNDRED } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import type { Unit } from '../quantity/unit';
import { isHoursOfWorkingDay, relateUnits } from '../quantity/units';

/** How two units stand to each other when one figure is divided by another. */
export type Relation =
  /** Both are shares: computed as fractions of 1. `note`: percent against percentage points. */
  | { readonly kind: 'shares'; readonly note: 'percent-and-points' | 'bare-as-percent' | null }
  /** One quantity in two scales: the first times `factor` is in the second's unit. */
  | { readonly kind: 'scaled'; readonly factor: Decimal }
  /** The same thing, or one of them unnamed. */
  | { readonly kind: 'same' }
  /** Different things: computed all the same, and said so. */
  | { readonly kind: 'different' }
  /** A share against a count, hours against working days: no figure would mean anything. */
  | { readonly kind: 'incomparable' };

/** A percentage or percentage points. */
export function isShare(unit: Unit): boolean {
  return unit.dimension === 'percent' || unit.dimension === 'point';
}

/** How a figure in unit `a` stands to one in unit `b`. */
export function relate(a: Unit, b: Unit): Relation {
  if (isShare(a) || isShare(b)) return relateShares(a, b);
  if (isHoursOfWorkingDay(a, b)) return { kind: 'incomparable' };
  switch (relateUnits(a, b)) {
    case 'same':
    case 'unknown':
      return { kind: 'same' };
    case 'different':
      return { kind: 'different' };
    case 'convertible': {
      const factor = new Decimal(a.scale).div(b.scale);
      return factor.eq(1) ? { kind: 'same' } : { kind: 'scaled', factor };
    }
  }
}

/** A figure as the expressions compute with it: shares as fractions, anything else as it is. */
export function computed(value: Decimal, unit: Unit, relation: Relation): Decimal {
  if (relation.kind === 'shares') return value.times(unit.scale).div(HUNDRED);
  return relation.kind === 'scaled' ? value.times(relation.factor) : value;
}

/** Whether a figure is stated as a point rather than as an interval. */
export function isPoint(quantity: Quantity): boolean {
  return (
    quantity.exactness === 'exact' && quantity.low.eq(quantity.value) && !!quantity.high?.eq(quantity.value)
  );
}

function relateShares(a: Unit, b: Unit): Relation {
  if (a.dimension === 'none' || b.dimension === 'none') return { kind: 'shares', note: 'bare-as-percent' };
  if (!isShare(a) || !isShare(b)) return { kind: 'incomparable' };
  return { kind: 'shares', note: a.dimension === b.dimension ? null : 'percent-and-points' };
}
