import type { Decimal } from '../quantity/decimal';
import { natureOf } from '../report/direction/nature';
import type { Indicator } from '../report/indicator';
import type { Bound } from './compare';

/**
 * Whether a result outside of a range may be better than it: 45 of 30 to 40 sessions, 4 of 5 to 7 days. Whoever asks for
 * ±2 % means both ends, and so does a range of which nobody wants more, or less, for itself (26 to 28 degrees).
 */
export function mayBeBeyondRange({ name, target }: Indicator, value: Decimal, bound: Bound): boolean {
  const { upper } = bound;
  if (bound.comparator !== 'between' || !upper || !target || upper.eq(bound.value.neg())) return false;
  const { dimension } = target.value.unit;
  const way = natureOf(name, dimension).signs[0]?.way;
  if (value.lt(bound.value)) return way === 'lower';
  const isCounted = dimension === 'count' || dimension === 'money' || dimension === 'none';
  return value.gt(upper) && (way === 'higher' || (isCounted && way !== 'lower'));
}
