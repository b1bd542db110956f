import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import { baselineDifferences } from '../../lastYear/baselineDifference';
import { differenceProblem } from '../../lastYear/problems';
import type { IndicatorRule } from '../../engine/rule';

/** Finds figures for last year that last year's report disproves: thing, unit and year are the same. */
export const rule: IndicatorRule = {
  name: 'last-year-disagrees',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    for (const difference of baselineDifferences(reading, report)) {
      if (difference.doubt) continue;
      yield differenceProblem(report, difference, (slots) => message('last-year-disagrees.found', slots));
    }
  },
};
