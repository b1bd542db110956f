import { message } from '../../language/message';
import { scaledDifference } from '../lastYear/amounts';
import { loweredTarget } from '../lastYear/loweredTarget';
import { pairProblem } from '../lastYear/problems';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';

/** Finds targets that are easier to meet than last year's, without a reason in the row. */
export const rule: IndicatorRule = {
  name: 'target-lowered',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(dossier, report): Iterable<Problem> {
    const pair = report.lastYear?.pairOf(dossier);
    const lowered = pair && loweredTarget(pair);
    if (!lowered) return;
    const { now, last, way } = lowered;
    const arithmetic = scaledDifference(now.value, way === 'fell' ? '<' : '>', last.value);
    const places = { now: now.evidence, last: last.evidence };
    yield {
      ...pairProblem(report, pair, places, (slots) => message(`target-lowered.${way}`, slots)),
      arithmetic,
    };
  },
};
