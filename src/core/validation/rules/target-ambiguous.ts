import { message } from '../../language/message';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';
import { otherTarget } from '../targets/proseTarget';

/** Finds rows whose account of the work names another target than the target's cell does. */
export const rule: IndicatorRule = {
  name: 'target-ambiguous',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(dossier): Iterable<Problem> {
    const other = otherTarget(dossier);
    const { target } = dossier.indicator;
    if (!other || !target) return;
    const slots = { quote: other.evidence.quote, target: target.evidence.quote };
    yield {
      message: message('target-ambiguous.found', slots),
      at: other.evidence,
      related: [target.evidence],
    };
  },
};
