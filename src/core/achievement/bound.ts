import type { Decimal } from '../quantity/decimal';
import type { Comparator, Target } from '../quantity/target';
import type { Direction } from '../report/direction/direction';
import type { Indicator, Measure } from '../report/indicator';
import type { Bound } from './compare';
import type { Relation } from './units';
import { computed } from './units';

/**
 * How the actual is compared with the target: as the text says, else as the direction says, else more is
 * better. Of a reduction, more is better whatever the direction of the thing reduced.
 */
export function comparatorFor(
  indicator: { readonly direction: Pick<Direction, 'way'>; readonly measure: Measure },
  target: Target,
): Comparator {
  if (target.comparator !== null) return target.comparator;
  if (target.upper !== null) return 'between';
  if (indicator.direction.way === 'range') return '=';
  return indicator.direction.way === 'lower' && indicator.measure !== 'reduction' ? '<=' : '>=';
}

/** The bound in the terms in which expressions compute; `value` is the target's own figure in these terms. */
export function boundOf(comparator: Comparator, value: Decimal, target: Target, relation: Relation): Bound {
  // An actual in another scale is brought to the target's, so only shares change the target's own figures.
  const own: Relation = relation.kind === 'shares' ? relation : { kind: 'same' };
  return { comparator, value, upper: target.upper && computed(target.upper, target.unit, own) };
}

/** How an indicator is compared; `null` without a target. */
export function comparatorOf(indicator: Indicator): Comparator | null {
  return indicator.target && comparatorFor(indicator, indicator.target.value);
}
