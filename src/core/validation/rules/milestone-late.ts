import { message } from '../../language/message';
import { lateness } from '../dates/lateness';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';

/** Finds what was done after the date that its target names. */
export const rule: IndicatorRule = {
  name: 'milestone-late',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(dossier): Iterable<Problem> {
    const late = lateness(dossier);
    const { target } = dossier.indicator;
    if (!late || !target) return;
    const { at, due, days } = late;
    yield {
      message: message('milestone-late.found', { quote: at.quote, due, count: days }),
      at,
      related: [target.evidence],
    };
  },
};
