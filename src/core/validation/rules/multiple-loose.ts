import type { Problem } from '../finding';
import { problemsOfMultiples } from '../multiples/problems';
import type { IndicatorRule } from '../rule';

/** Finds growth “by N times” (提升 2 倍) where the figure only became N times as large. */
export const rule: IndicatorRule = {
  name: 'multiple-loose',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  check: (dossier): Iterable<Problem> => problemsOfMultiples(dossier, 'loose'),
};
