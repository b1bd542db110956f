import { message } from '../../../language/message';
import { magnitudeSlip } from '../../figures/magnitude';
import type { Problem } from '../../engine/finding';
import { actualConflict } from '../../actual/actualConflict';
import type { IndicatorRule } from '../../engine/rule';

/** Finds rows whose actual column, field of the result and account of the work give different results. */
export const rule: IndicatorRule = {
  name: 'actual-disagrees',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const conflict = actualConflict(reading, report);
    // A figure that is ten times the other is a slip, which `magnitude-slip` names.
    if (!conflict || (conflict.figures && magnitudeSlip(...conflict.figures))) return;
    const { at, other, arithmetic } = conflict;
    const slots = { quote: at.quote, other: other.quote };
    const related = [other];
    yield arithmetic === null
      ? { message: message('actual-disagrees.found', slots), at, related }
      : { message: message('actual-disagrees.computed', slots), at, related, arithmetic };
  },
};
