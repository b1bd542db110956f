import { natureOf } from '../report/direction/nature';
import { CALLED_BAND, IS_BAND } from '../report/direction/vocabulary';
import type { Indicator } from '../report/indicator';
import type { Bound, Interval } from './compare';
import { isShare } from './units';

/**
 * What a result outside of a range is. `better`: it lies on the side of which more is wanted; `worse`: both ends are
 * meant, or it lies on the other side; `open`: nobody says which.
 */
export type BeyondRange = 'better' | 'worse' | 'open';

/**
 * What a result outside of a range is. Whoever asks for ±2 %, or to keep within 85 % to 95 %, means both ends, and so
 * does a range of which nobody wants more, or less, for itself (26 to 28 degrees). Of a share of which the way is known
 * (90~95 % on time) the other side is better still; of things that are counted (45 of 30 to 40 sessions) it may be
 * too much, and more of a share of which nothing is known may be meant or not. `null` inside of a range, or without one.
 */
export function beyondRange(
  indicator: Indicator,
  actual: Interval,
  { comparator, value: low, upper }: Bound,
): BeyondRange | null {
  const { name, target, direction, reported } = indicator;
  if (comparator !== 'between' || !upper || !target) return null;
  const { point, lowOpen } = actual;
  const isBelow = point.lt(low);
  // More than 95 % lies above 90 to 95 %.
  if (!isBelow && !point.gt(upper) && !(lowOpen && point.eq(upper))) return null;
  if (upper.eq(low.neg()) || isBand(indicator)) return 'worse';
  const side = isBelow ? 'lower' : 'higher';
  if (direction.beyond) return direction.beyond === side ? 'better' : 'worse';
  const { unit } = target.value;
  const { signs, open } = natureOf(name, unit.dimension);
  const way = signs[0]?.way;
  // A report that calls it missed means both ends, where its name says that more is better: nobody could sign either.
  if (isShare(unit) && way === side) return reported.status?.claims === 'not-met' ? 'open' : 'better';
  if (isShare(unit) && way !== undefined) return 'worse';
  if (isShare(unit)) return isBelow && open === null ? 'worse' : 'open';
  if (isBelow) return way === 'lower' ? 'open' : 'worse';
  const isCounted = unit.dimension === 'count' || unit.dimension === 'money' || unit.dimension === 'none';
  return way === 'higher' || (isCounted && way !== 'lower') ? 'open' : 'worse';
}

/** Whether the target, its definition or the story of the row says that both ends are meant. */
const isBand = ({ name, fields: { target, standard, narrative } }: Indicator): boolean =>
  IS_BAND.test(target?.plain ?? '') ||
  [name, standard?.plain ?? '', narrative?.plain ?? ''].some((text) => CALLED_BAND.test(text));
