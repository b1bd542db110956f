import { message } from '../../language/message';
import { amount } from '../arithmetic';
import { baselineConflict } from '../baselines/baselineConflict';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';

/** Finds narratives that measure their result against another figure than the baseline column gives. */
export const rule: IndicatorRule = {
  name: 'baseline-disagrees',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(dossier, report): Iterable<Problem> {
    const conflict = baselineConflict(dossier, report);
    if (!conflict) return;
    const { told, column } = conflict;
    const slots = { quote: told.evidence.quote, baseline: column.evidence.quote };
    yield {
      message: message('baseline-disagrees.found', slots),
      at: told.evidence,
      arithmetic: `${amount(told.value)} ≠ ${amount(column.value)}`,
      related: [column.evidence],
    };
  },
};
