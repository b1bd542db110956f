import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import { baselineDifferences } from '../../lastYear/baselineDifference';
import { differenceProblem } from '../../lastYear/problems';
import type { IndicatorRule } from '../../engine/rule';

/** Finds figures for last year that differ from last year's report, where it is not proven that both are the same thing. */
export const rule: IndicatorRule = {
  name: 'last-year-uncertain',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    for (const difference of baselineDifferences(reading, report)) {
      const { doubt } = difference;
      if (!doubt) continue;
      yield differenceProblem(report, difference, (slots) =>
        message('last-year-uncertain.found', { ...slots, doubt }),
      );
    }
  },
};
