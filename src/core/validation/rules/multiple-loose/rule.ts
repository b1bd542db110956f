import type { Problem } from '../../engine/finding';
import { problemsOfMultiples } from '../../figures/judgeMultiple';
import type { IndicatorRule } from '../../engine/rule';

/** Finds growth “by N times” (提升 2 倍) where the figure only became N times as large. */
export const rule: IndicatorRule = {
  name: 'multiple-loose',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  check: (reading): Iterable<Problem> => problemsOfMultiples(reading, 'loose'),
};
