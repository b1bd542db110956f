import { message } from '../language/message';
import { natureOf } from '../report/direction/nature';
import type { Indicator } from '../report/indicator';
import { nothingAsked } from '../report/rows/nothing';
import { compared, type Outcome } from './outcome';
import { ASKS_FOR_NONE, isHappening } from './vocabulary';

/**
 * A target that asks in words that nothing of the kind happens (零事故, No accidents), of which a number is told: met by
 * none, missed by any. `null` where it asks for something else, or for the absence of what is not unwanted: 無 alone may
 * mean that there is no target.
 */
export function assessNothing({ fields, actual, name, direction }: Indicator): Outcome | null {
  const target = fields.target?.plain ?? '';
  const thing = nothingAsked(target);
  if (thing === null || !actual || !ASKS_FOR_NONE.test(target)) return null;
  const { quantity, evidence } = actual;
  const isCounted = quantity.unit.dimension === 'count' || quantity.unit.dimension === 'none';
  if (!isCounted || quantity.value.lt(0) || !isUnwanted(thing, name, direction.way === 'lower')) return null;
  const slots = { target, actual: evidence.quote };
  return quantity.value.isZero()
    ? compared(null, true, [message('achievement.note.nothing-met', slots)])
    : compared(null, false, [message('achievement.note.nothing-missed', slots)]);
}

/** Whether less of the thing is better: by its nature, or by that of the indicator that is named after it. */
function isUnwanted(thing: string, name: string, isLower: boolean): boolean {
  if (isHappening(thing) || thing === '') return isLower;
  const isOwn = name.toLowerCase().includes(thing.toLowerCase());
  return (isOwn && isLower) || natureOf(thing, 'count').signs[0]?.way === 'lower';
}
