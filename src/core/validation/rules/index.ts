// Written by `npm run rules` from the files in this folder; do not edit by hand.

import type { Rule } from '../rule';
import { rule as baselineMissing } from './baseline-missing';
import { rule as comparisonCalledAchievement } from './comparison-called-achievement';
import { rule as conflictingFigures } from './conflicting-figures';
import { rule as formulaMisparenthesised } from './formula-misparenthesised';
import { rule as formulaTargetMismatch } from './formula-target-mismatch';
import { rule as rateMismatch } from './rate-mismatch';
import { rule as rateTruncated } from './rate-truncated';

/** Every rule, by name. */
export const RULES: readonly Rule[] = [
  baselineMissing,
  comparisonCalledAchievement,
  conflictingFigures,
  formulaMisparenthesised,
  formulaTargetMismatch,
  rateMismatch,
  rateTruncated,
];
