import type { Problem } from '../../engine/finding';
import { problemsOfMultiples } from '../../figures/judgeMultiple';
import type { IndicatorRule } from '../../engine/rule';

/** Finds multiples (成長 2 倍, doubled) that their two figures give in neither reading: by so many times, or to so many. */
export const rule: IndicatorRule = {
  name: 'multiple-mismatch',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  check: (reading): Iterable<Problem> => problemsOfMultiples(reading, 'wrong'),
};
