import { message } from '../../language/message';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';
import { yearsStillRunning } from '../targets/severalYears';

/** Finds targets for several years that are not over, where the year's result alone falls short of them. */
export const rule: IndicatorRule = {
  name: 'target-spans-years',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(dossier): Iterable<Problem> {
    const { actual, target, measure } = dossier.indicator;
    if (!target || !actual || measure === 'milestone' || dossier.assessment.met !== false) return;
    const at = yearsStillRunning(dossier);
    if (!at) return;
    const slots = { quote: at.quote, target: target.evidence.quote, actual: actual.evidence.quote };
    yield { message: message('target-spans-years.found', slots), at, related: [actual.evidence] };
  },
};
