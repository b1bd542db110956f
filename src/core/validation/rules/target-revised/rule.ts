import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { revisionsOf } from '../../targets/revision';

/** Finds targets that were changed in the course of the year, and says which one the rate is measured by. */
export const rule: IndicatorRule = {
  name: 'target-revised',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    const { target } = reading.indicator;
    for (const { from, to, whole } of revisionsOf(reading)) {
      const slots = { from: from.quote, to: to.quote };
      yield target
        ? {
            message: message('target-revised.found', { ...slots, measured: target.evidence.quote }),
            at: whole,
            related: [target.evidence],
          }
        : { message: message('target-revised.unread', slots), at: whole };
    }
  },
};
