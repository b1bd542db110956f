import { message } from '../../language/message';
import { lateness } from '../dates/lateness';
import { reachedLater } from '../dates/reachedLater';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';

/** Finds what was done, or told of, after the date that its target names. */
export const rule: IndicatorRule = {
  name: 'milestone-late',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(dossier): Iterable<Problem> {
    const late = lateness(dossier);
    const { target } = dossier.indicator;
    if (!target) return;
    const related = [target.evidence];
    if (late) {
      const { at, due, days } = late;
      yield { message: message('milestone-late.found', { quote: at.quote, due, count: days }), at, related };
      return;
    }
    const reached = reachedLater(dossier);
    if (!reached) return;
    const { at, due } = reached;
    yield { message: message('milestone-late.reached', { quote: at.quote, due }), at, related };
  },
};
