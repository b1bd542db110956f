import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import { restatedTarget } from '../../actual/restatement';
import type { IndicatorRule } from '../../engine/rule';

/** Finds results that only repeat the target (60次以上) and so do not say what was achieved. */
export const rule: IndicatorRule = {
  name: 'actual-restates-target',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const at = restatedTarget(reading, report);
    if (!at) return;
    const { actual, target } = reading.indicator;
    const targets = target ? [target.evidence] : [];
    yield actual
      ? {
          message: message('actual-restates-target.elsewhere', {
            quote: at.quote,
            actual: actual.evidence.quote,
          }),
          at,
          related: [actual.evidence, ...targets],
        }
      : { message: message('actual-restates-target.found', { quote: at.quote }), at, related: targets };
  },
};
