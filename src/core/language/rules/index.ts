// Written by `npm run rules` from the files in this folder; do not edit by hand.

import { wording as baselineMissing } from './baseline-missing';
import { wording as comparisonCalledAchievement } from './comparison-called-achievement';
import { wording as conflictingFigures } from './conflicting-figures';
import { wording as formulaMisparenthesised } from './formula-misparenthesised';
import { wording as formulaTargetMismatch } from './formula-target-mismatch';
import { wording as rateMismatch } from './rate-mismatch';
import { wording as rateTruncated } from './rate-truncated';

/** What every rule says, in English. */
export const en = {
  ...baselineMissing.en,
  ...comparisonCalledAchievement.en,
  ...conflictingFigures.en,
  ...formulaMisparenthesised.en,
  ...formulaTargetMismatch.en,
  ...rateMismatch.en,
  ...rateTruncated.en,
} as const;

/** What every rule says, in Traditional Chinese. */
export const zhTW = {
  ...baselineMissing['zh-TW'],
  ...comparisonCalledAchievement['zh-TW'],
  ...conflictingFigures['zh-TW'],
  ...formulaMisparenthesised['zh-TW'],
  ...formulaTargetMismatch['zh-TW'],
  ...rateMismatch['zh-TW'],
  ...rateTruncated['zh-TW'],
} as const;
