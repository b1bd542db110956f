// Written by `npm run rules` from the files in this folder; do not edit by hand.

import { wording as actualDisagrees } from './actual-disagrees';
import { wording as actualMissing } from './actual-missing';
import { wording as actualRestatesTarget } from './actual-restates-target';
import { wording as actualUnsupported } from './actual-unsupported';
import { wording as baselineMissing } from './baseline-missing';
import { wording as comparisonCalledAchievement } from './comparison-called-achievement';
import { wording as conflictingFigures } from './conflicting-figures';
import { wording as criterionDropped } from './criterion-dropped';
import { wording as formulaMisparenthesised } from './formula-misparenthesised';
import { wording as formulaNotation } from './formula-notation';
import { wording as formulaTargetMismatch } from './formula-target-mismatch';
import { wording as levelReportedAsPercent } from './level-reported-as-percent';
import { wording as markupInCell } from './markup-in-cell';
import { wording as pageBreakFragment } from './page-break-fragment';
import { wording as placeholderLeft } from './placeholder-left';
import { wording as rateInActualField } from './rate-in-actual-field';
import { wording as rateMismatch } from './rate-mismatch';
import { wording as rateMissing } from './rate-missing';
import { wording as rateTruncated } from './rate-truncated';
import { wording as sentenceUnterminated } from './sentence-unterminated';
import { wording as standardRestatesTarget } from './standard-restates-target';
import { wording as targetDisagrees } from './target-disagrees';
import { wording as targetMissing } from './target-missing';
import { wording as targetNotChallenging } from './target-not-challenging';
import { wording as targetRevised } from './target-revised';
import { wording as targetUnreadable } from './target-unreadable';

/** What every rule says, in English. */
export const en = {
  ...actualDisagrees.en,
  ...actualMissing.en,
  ...actualRestatesTarget.en,
  ...actualUnsupported.en,
  ...baselineMissing.en,
  ...comparisonCalledAchievement.en,
  ...conflictingFigures.en,
  ...criterionDropped.en,
  ...formulaMisparenthesised.en,
  ...formulaNotation.en,
  ...formulaTargetMismatch.en,
  ...levelReportedAsPercent.en,
  ...markupInCell.en,
  ...pageBreakFragment.en,
  ...placeholderLeft.en,
  ...rateInActualField.en,
  ...rateMismatch.en,
  ...rateMissing.en,
  ...rateTruncated.en,
  ...sentenceUnterminated.en,
  ...standardRestatesTarget.en,
  ...targetDisagrees.en,
  ...targetMissing.en,
  ...targetNotChallenging.en,
  ...targetRevised.en,
  ...targetUnreadable.en,
} as const;

/** What every rule says, in Traditional Chinese. */
export const zhTW = {
  ...actualDisagrees['zh-TW'],
  ...actualMissing['zh-TW'],
  ...actualRestatesTarget['zh-TW'],
  ...actualUnsupported['zh-TW'],
  ...baselineMissing['zh-TW'],
  ...comparisonCalledAchievement['zh-TW'],
  ...conflictingFigures['zh-TW'],
  ...criterionDropped['zh-TW'],
  ...formulaMisparenthesised['zh-TW'],
  ...formulaNotation['zh-TW'],
  ...formulaTargetMismatch['zh-TW'],
  ...levelReportedAsPercent['zh-TW'],
  ...markupInCell['zh-TW'],
  ...pageBreakFragment['zh-TW'],
  ...placeholderLeft['zh-TW'],
  ...rateInActualField['zh-TW'],
  ...rateMismatch['zh-TW'],
  ...rateMissing['zh-TW'],
  ...rateTruncated['zh-TW'],
  ...sentenceUnterminated['zh-TW'],
  ...standardRestatesTarget['zh-TW'],
  ...targetDisagrees['zh-TW'],
  ...targetMissing['zh-TW'],
  ...targetNotChallenging['zh-TW'],
  ...targetRevised['zh-TW'],
  ...targetUnreadable['zh-TW'],
} as const;
