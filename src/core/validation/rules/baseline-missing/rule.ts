import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** Finds rates that compare with an earlier year whose figure is not given. */
export const rule: IndicatorRule = {
  name: 'baseline-missing',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    for (const { relation, base, current, label, evidence, inField, span } of reading.claims) {
      if (relation !== 'last-year' || base || !current || inField) continue;
      // A fall or rise in itself (較上年度增加 5%) needs no figure, only a rate that pretends to one does.
      if (label !== 'achievement') continue;
      yield {
        message: message('baseline-missing.found', { quote: reading.quote(span).quote }),
        at: evidence,
        related: [current.evidence],
      };
    }
  },
};
