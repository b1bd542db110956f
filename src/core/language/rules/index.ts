// Written by `npm run rules` from the files in this folder; do not edit by hand.

import { wording as actualDisagrees } from './actual-disagrees';
import { wording as actualInexact } from './actual-inexact';
import { wording as actualMissing } from './actual-missing';
import { wording as actualRestatesTarget } from './actual-restates-target';
import { wording as actualUnsupported } from './actual-unsupported';
import { wording as baselineDisagrees } from './baseline-disagrees';
import { wording as baselineMissing } from './baseline-missing';
import { wording as cellError } from './cell-error';
import { wording as comparisonCalledAchievement } from './comparison-called-achievement';
import { wording as conflictingFigures } from './conflicting-figures';
import { wording as criterionDropped } from './criterion-dropped';
import { wording as definitionChanged } from './definition-changed';
import { wording as definitionReworded } from './definition-reworded';
import { wording as duplicateIndicator } from './duplicate-indicator';
import { wording as duplicateText } from './duplicate-text';
import { wording as formulaMisparenthesised } from './formula-misparenthesised';
import { wording as formulaNotation } from './formula-notation';
import { wording as formulaTargetMismatch } from './formula-target-mismatch';
import { wording as goalMisnumbered } from './goal-misnumbered';
import { wording as indicatorDropped } from './indicator-dropped';
import { wording as indicatorRenamed } from './indicator-renamed';
import { wording as indicatorUnitMismatch } from './indicator-unit-mismatch';
import { wording as lastYearDisagrees } from './last-year-disagrees';
import { wording as lastYearUncertain } from './last-year-uncertain';
import { wording as levelReportedAsPercent } from './level-reported-as-percent';
import { wording as magnitudeSlip } from './magnitude-slip';
import { wording as markupInCell } from './markup-in-cell';
import { wording as milestoneLate } from './milestone-late';
import { wording as mixedWidthPunctuation } from './mixed-width-punctuation';
import { wording as multipleLoose } from './multiple-loose';
import { wording as multipleMismatch } from './multiple-mismatch';
import { wording as numberAsText } from './number-as-text';
import { wording as pageBreakFragment } from './page-break-fragment';
import { wording as partShortOfTarget } from './part-short-of-target';
import { wording as partialYear } from './partial-year';
import { wording as percentVsPoint } from './percent-vs-point';
import { wording as placeholderLeft } from './placeholder-left';
import { wording as plannedProgressMissing } from './planned-progress-missing';
import { wording as progressMismatch } from './progress-mismatch';
import { wording as rateInActualField } from './rate-in-actual-field';
import { wording as rateMismatch } from './rate-mismatch';
import { wording as rateMissing } from './rate-missing';
import { wording as rateTruncated } from './rate-truncated';
import { wording as resultEdited } from './result-edited';
import { wording as resultStale } from './result-stale';
import { wording as sectionMisnumbered } from './section-misnumbered';
import { wording as sectionMissing } from './section-missing';
import { wording as sentenceUnterminated } from './sentence-unterminated';
import { wording as standardRestatesTarget } from './standard-restates-target';
import { wording as statusMissing } from './status-missing';
import { wording as statusOverclaims } from './status-overclaims';
import { wording as statusUnderstates } from './status-understates';
import { wording as statusWordingUnstable } from './status-wording-unstable';
import { wording as sumMismatch } from './sum-mismatch';
import { wording as targetAmbiguous } from './target-ambiguous';
import { wording as targetDisagrees } from './target-disagrees';
import { wording as targetLowered } from './target-lowered';
import { wording as targetMissing } from './target-missing';
import { wording as targetNotChallenging } from './target-not-challenging';
import { wording as targetRevised } from './target-revised';
import { wording as targetSpansYears } from './target-spans-years';
import { wording as targetUnreadable } from './target-unreadable';
import { wording as textTooLong } from './text-too-long';
import { wording as unitChanged } from './unit-changed';
import { wording as unitMismatch } from './unit-mismatch';
import { wording as unitVariant } from './unit-variant';
import { wording as weightsDoNotTotal } from './weights-do-not-total';
import { wording as wrongDirection } from './wrong-direction';
import { wording as yearMismatch } from './year-mismatch';

/** What every rule says, in English. */
export const en = {
  ...actualDisagrees.en,
  ...actualInexact.en,
  ...actualMissing.en,
  ...actualRestatesTarget.en,
  ...actualUnsupported.en,
  ...baselineDisagrees.en,
  ...baselineMissing.en,
  ...cellError.en,
  ...comparisonCalledAchievement.en,
  ...conflictingFigures.en,
  ...criterionDropped.en,
  ...definitionChanged.en,
  ...definitionReworded.en,
  ...duplicateIndicator.en,
  ...duplicateText.en,
  ...formulaMisparenthesised.en,
  ...formulaNotation.en,
  ...formulaTargetMismatch.en,
  ...goalMisnumbered.en,
  ...indicatorDropped.en,
  ...indicatorRenamed.en,
  ...indicatorUnitMismatch.en,
  ...lastYearDisagrees.en,
  ...lastYearUncertain.en,
  ...levelReportedAsPercent.en,
  ...magnitudeSlip.en,
  ...markupInCell.en,
  ...milestoneLate.en,
  ...mixedWidthPunctuation.en,
  ...multipleLoose.en,
  ...multipleMismatch.en,
  ...numberAsText.en,
  ...pageBreakFragment.en,
  ...partShortOfTarget.en,
  ...partialYear.en,
  ...percentVsPoint.en,
  ...placeholderLeft.en,
  ...plannedProgressMissing.en,
  ...progressMismatch.en,
  ...rateInActualField.en,
  ...rateMismatch.en,
  ...rateMissing.en,
  ...rateTruncated.en,
  ...resultEdited.en,
  ...resultStale.en,
  ...sectionMisnumbered.en,
  ...sectionMissing.en,
  ...sentenceUnterminated.en,
  ...standardRestatesTarget.en,
  ...statusMissing.en,
  ...statusOverclaims.en,
  ...statusUnderstates.en,
  ...statusWordingUnstable.en,
  ...sumMismatch.en,
  ...targetAmbiguous.en,
  ...targetDisagrees.en,
  ...targetLowered.en,
  ...targetMissing.en,
  ...targetNotChallenging.en,
  ...targetRevised.en,
  ...targetSpansYears.en,
  ...targetUnreadable.en,
  ...textTooLong.en,
  ...unitChanged.en,
  ...unitMismatch.en,
  ...unitVariant.en,
  ...weightsDoNotTotal.en,
  ...wrongDirection.en,
  ...yearMismatch.en,
} as const;

/** What every rule says, in Traditional Chinese. */
export const zhTW = {
  ...actualDisagrees['zh-TW'],
  ...actualInexact['zh-TW'],
  ...actualMissing['zh-TW'],
  ...actualRestatesTarget['zh-TW'],
  ...actualUnsupported['zh-TW'],
  ...baselineDisagrees['zh-TW'],
  ...baselineMissing['zh-TW'],
  ...cellError['zh-TW'],
  ...comparisonCalledAchievement['zh-TW'],
  ...conflictingFigures['zh-TW'],
  ...criterionDropped['zh-TW'],
  ...definitionChanged['zh-TW'],
  ...definitionReworded['zh-TW'],
  ...duplicateIndicator['zh-TW'],
  ...duplicateText['zh-TW'],
  ...formulaMisparenthesised['zh-TW'],
  ...formulaNotation['zh-TW'],
  ...formulaTargetMismatch['zh-TW'],
  ...goalMisnumbered['zh-TW'],
  ...indicatorDropped['zh-TW'],
  ...indicatorRenamed['zh-TW'],
  ...indicatorUnitMismatch['zh-TW'],
  ...lastYearDisagrees['zh-TW'],
  ...lastYearUncertain['zh-TW'],
  ...levelReportedAsPercent['zh-TW'],
  ...magnitudeSlip['zh-TW'],
  ...markupInCell['zh-TW'],
  ...milestoneLate['zh-TW'],
  ...mixedWidthPunctuation['zh-TW'],
  ...multipleLoose['zh-TW'],
  ...multipleMismatch['zh-TW'],
  ...numberAsText['zh-TW'],
  ...pageBreakFragment['zh-TW'],
  ...partShortOfTarget['zh-TW'],
  ...partialYear['zh-TW'],
  ...percentVsPoint['zh-TW'],
  ...placeholderLeft['zh-TW'],
  ...plannedProgressMissing['zh-TW'],
  ...progressMismatch['zh-TW'],
  ...rateInActualField['zh-TW'],
  ...rateMismatch['zh-TW'],
  ...rateMissing['zh-TW'],
  ...rateTruncated['zh-TW'],
  ...resultEdited['zh-TW'],
  ...resultStale['zh-TW'],
  ...sectionMisnumbered['zh-TW'],
  ...sectionMissing['zh-TW'],
  ...sentenceUnterminated['zh-TW'],
  ...standardRestatesTarget['zh-TW'],
  ...statusMissing['zh-TW'],
  ...statusOverclaims['zh-TW'],
  ...statusUnderstates['zh-TW'],
  ...statusWordingUnstable['zh-TW'],
  ...sumMismatch['zh-TW'],
  ...targetAmbiguous['zh-TW'],
  ...targetDisagrees['zh-TW'],
  ...targetLowered['zh-TW'],
  ...targetMissing['zh-TW'],
  ...targetNotChallenging['zh-TW'],
  ...targetRevised['zh-TW'],
  ...targetSpansYears['zh-TW'],
  ...targetUnreadable['zh-TW'],
  ...textTooLong['zh-TW'],
  ...unitChanged['zh-TW'],
  ...unitMismatch['zh-TW'],
  ...unitVariant['zh-TW'],
  ...weightsDoNotTotal['zh-TW'],
  ...wrongDirection['zh-TW'],
  ...yearMismatch['zh-TW'],
} as const;
