// Written by `npm run rules` from the files in this folder; do not edit by hand.

import type { RulePage } from '../page';
import type { RuleName } from '../ruleNames';
import { page as baselineMissing } from './baseline-missing';
import { page as comparisonCalledAchievement } from './comparison-called-achievement';
import { page as conflictingFigures } from './conflicting-figures';
import { page as formulaMisparenthesised } from './formula-misparenthesised';
import { page as formulaTargetMismatch } from './formula-target-mismatch';
import { page as rateMismatch } from './rate-mismatch';
import { page as rateTruncated } from './rate-truncated';

/** The catalogue's page of every rule. */
export const PAGES: Readonly<Record<RuleName, RulePage>> = {
  'baseline-missing': baselineMissing,
  'comparison-called-achievement': comparisonCalledAchievement,
  'conflicting-figures': conflictingFigures,
  'formula-misparenthesised': formulaMisparenthesised,
  'formula-target-mismatch': formulaTargetMismatch,
  'rate-mismatch': rateMismatch,
  'rate-truncated': rateTruncated,
};
