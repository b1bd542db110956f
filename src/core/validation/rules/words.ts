// Written by `npm run rules` from the folders of the rules; do not edit by hand.

import { words as actualDisagrees } from './actual-disagrees/words';
import { words as actualInexact } from './actual-inexact/words';
import { words as actualMissing } from './actual-missing/words';
import { words as actualRestatesTarget } from './actual-restates-target/words';
import { words as actualUnsupported } from './actual-unsupported/words';
import { words as baselineDisagrees } from './baseline-disagrees/words';
import { words as baselineMissing } from './baseline-missing/words';
import { words as cellError } from './cell-error/words';
import { words as comparisonCalledAchievement } from './comparison-called-achievement/words';
import { words as conflictingFigures } from './conflicting-figures/words';
import { words as criterionDropped } from './criterion-dropped/words';
import { words as definitionChanged } from './definition-changed/words';
import { words as definitionReworded } from './definition-reworded/words';
import { words as duplicateIndicator } from './duplicate-indicator/words';
import { words as duplicateText } from './duplicate-text/words';
import { words as formulaMisparenthesised } from './formula-misparenthesised/words';
import { words as formulaNotation } from './formula-notation/words';
import { words as formulaTargetMismatch } from './formula-target-mismatch/words';
import { words as goalMisnumbered } from './goal-misnumbered/words';
import { words as hiddenColumnRead } from './hidden-column-read/words';
import { words as hiddenRowCounted } from './hidden-row-counted/words';
import { words as indicatorDropped } from './indicator-dropped/words';
import { words as indicatorRenamed } from './indicator-renamed/words';
import { words as indicatorUnitMismatch } from './indicator-unit-mismatch/words';
import { words as lastYearDisagrees } from './last-year-disagrees/words';
import { words as lastYearUncertain } from './last-year-uncertain/words';
import { words as levelReportedAsPercent } from './level-reported-as-percent/words';
import { words as magnitudeSlip } from './magnitude-slip/words';
import { words as markupInCell } from './markup-in-cell/words';
import { words as milestoneLate } from './milestone-late/words';
import { words as mixedWidthPunctuation } from './mixed-width-punctuation/words';
import { words as multipleLoose } from './multiple-loose/words';
import { words as multipleMismatch } from './multiple-mismatch/words';
import { words as numberAsText } from './number-as-text/words';
import { words as pageBreakFragment } from './page-break-fragment/words';
import { words as partShortOfTarget } from './part-short-of-target/words';
import { words as partialYear } from './partial-year/words';
import { words as percentVsPoint } from './percent-vs-point/words';
import { words as placeholderLeft } from './placeholder-left/words';
import { words as plannedProgressMissing } from './planned-progress-missing/words';
import { words as progressMismatch } from './progress-mismatch/words';
import { words as rateConvention } from './rate-convention/words';
import { words as rateInActualField } from './rate-in-actual-field/words';
import { words as rateMismatch } from './rate-mismatch/words';
import { words as rateMissing } from './rate-missing/words';
import { words as rateTruncated } from './rate-truncated/words';
import { words as resultEdited } from './result-edited/words';
import { words as resultOfOtherPeriod } from './result-of-other-period/words';
import { words as resultStale } from './result-stale/words';
import { words as sectionMisnumbered } from './section-misnumbered/words';
import { words as sectionMissing } from './section-missing/words';
import { words as sentenceUnterminated } from './sentence-unterminated/words';
import { words as standardRestatesTarget } from './standard-restates-target/words';
import { words as statusMissing } from './status-missing/words';
import { words as statusOverclaims } from './status-overclaims/words';
import { words as statusUnderstates } from './status-understates/words';
import { words as statusWordingUnstable } from './status-wording-unstable/words';
import { words as sumMismatch } from './sum-mismatch/words';
import { words as targetAmbiguous } from './target-ambiguous/words';
import { words as targetDisagrees } from './target-disagrees/words';
import { words as targetLowered } from './target-lowered/words';
import { words as targetMissing } from './target-missing/words';
import { words as targetNotChallenging } from './target-not-challenging/words';
import { words as targetRevised } from './target-revised/words';
import { words as targetSpansYears } from './target-spans-years/words';
import { words as targetUnreadable } from './target-unreadable/words';
import { words as textTooLong } from './text-too-long/words';
import { words as unitChanged } from './unit-changed/words';
import { words as unitMismatch } from './unit-mismatch/words';
import { words as unitVariant } from './unit-variant/words';
import { words as weightsDoNotTotal } from './weights-do-not-total/words';
import { words as wrongDirection } from './wrong-direction/words';
import { words as yearMismatch } from './year-mismatch/words';

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
  ...hiddenColumnRead.en,
  ...hiddenRowCounted.en,
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
  ...rateConvention.en,
  ...rateInActualField.en,
  ...rateMismatch.en,
  ...rateMissing.en,
  ...rateTruncated.en,
  ...resultEdited.en,
  ...resultOfOtherPeriod.en,
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
  ...hiddenColumnRead['zh-TW'],
  ...hiddenRowCounted['zh-TW'],
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
  ...rateConvention['zh-TW'],
  ...rateInActualField['zh-TW'],
  ...rateMismatch['zh-TW'],
  ...rateMissing['zh-TW'],
  ...rateTruncated['zh-TW'],
  ...resultEdited['zh-TW'],
  ...resultOfOtherPeriod['zh-TW'],
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

declare module '../../language/catalogue' {
  // Makes every id a MessageId, though the language imports no rule.
  interface WordsByArea {
    readonly rules: typeof en;
  }
}
