// Written by `npm run rules` from the folders of the rules; do not edit by hand.

import type { RulePage } from '../engine/page';
import type { RuleName } from '../engine/ruleNames';
import { page as actualDisagrees } from './actual-disagrees/page';
import { page as actualInexact } from './actual-inexact/page';
import { page as actualMissing } from './actual-missing/page';
import { page as actualRestatesTarget } from './actual-restates-target/page';
import { page as actualUnsupported } from './actual-unsupported/page';
import { page as baselineDisagrees } from './baseline-disagrees/page';
import { page as baselineMissing } from './baseline-missing/page';
import { page as cellError } from './cell-error/page';
import { page as comparisonCalledAchievement } from './comparison-called-achievement/page';
import { page as conflictingFigures } from './conflicting-figures/page';
import { page as criterionDropped } from './criterion-dropped/page';
import { page as definitionChanged } from './definition-changed/page';
import { page as definitionReworded } from './definition-reworded/page';
import { page as duplicateIndicator } from './duplicate-indicator/page';
import { page as duplicateText } from './duplicate-text/page';
import { page as formulaMisparenthesised } from './formula-misparenthesised/page';
import { page as formulaNotation } from './formula-notation/page';
import { page as formulaTargetMismatch } from './formula-target-mismatch/page';
import { page as goalMisnumbered } from './goal-misnumbered/page';
import { page as hiddenColumnRead } from './hidden-column-read/page';
import { page as hiddenRowCounted } from './hidden-row-counted/page';
import { page as indicatorDropped } from './indicator-dropped/page';
import { page as indicatorRenamed } from './indicator-renamed/page';
import { page as indicatorUnitMismatch } from './indicator-unit-mismatch/page';
import { page as lastYearDisagrees } from './last-year-disagrees/page';
import { page as lastYearUncertain } from './last-year-uncertain/page';
import { page as levelReportedAsPercent } from './level-reported-as-percent/page';
import { page as magnitudeSlip } from './magnitude-slip/page';
import { page as markupInCell } from './markup-in-cell/page';
import { page as milestoneLate } from './milestone-late/page';
import { page as mixedWidthPunctuation } from './mixed-width-punctuation/page';
import { page as multipleLoose } from './multiple-loose/page';
import { page as multipleMismatch } from './multiple-mismatch/page';
import { page as numberAsText } from './number-as-text/page';
import { page as pageBreakFragment } from './page-break-fragment/page';
import { page as partShortOfTarget } from './part-short-of-target/page';
import { page as partialYear } from './partial-year/page';
import { page as percentVsPoint } from './percent-vs-point/page';
import { page as placeholderLeft } from './placeholder-left/page';
import { page as plannedProgressMissing } from './planned-progress-missing/page';
import { page as progressMismatch } from './progress-mismatch/page';
import { page as rateConvention } from './rate-convention/page';
import { page as rateInActualField } from './rate-in-actual-field/page';
import { page as rateMismatch } from './rate-mismatch/page';
import { page as rateMissing } from './rate-missing/page';
import { page as rateTruncated } from './rate-truncated/page';
import { page as resultEdited } from './result-edited/page';
import { page as resultOfOtherPeriod } from './result-of-other-period/page';
import { page as resultStale } from './result-stale/page';
import { page as sectionMisnumbered } from './section-misnumbered/page';
import { page as sectionMissing } from './section-missing/page';
import { page as sentenceUnterminated } from './sentence-unterminated/page';
import { page as standardRestatesTarget } from './standard-restates-target/page';
import { page as statusMissing } from './status-missing/page';
import { page as statusOverclaims } from './status-overclaims/page';
import { page as statusUnderstates } from './status-understates/page';
import { page as statusWordingUnstable } from './status-wording-unstable/page';
import { page as sumMismatch } from './sum-mismatch/page';
import { page as targetAmbiguous } from './target-ambiguous/page';
import { page as targetDisagrees } from './target-disagrees/page';
import { page as targetLowered } from './target-lowered/page';
import { page as targetMissing } from './target-missing/page';
import { page as targetNotChallenging } from './target-not-challenging/page';
import { page as targetRevised } from './target-revised/page';
import { page as targetSpansYears } from './target-spans-years/page';
import { page as targetUnreadable } from './target-unreadable/page';
import { page as textTooLong } from './text-too-long/page';
import { page as unitChanged } from './unit-changed/page';
import { page as unitMismatch } from './unit-mismatch/page';
import { page as unitVariant } from './unit-variant/page';
import { page as weightsDoNotTotal } from './weights-do-not-total/page';
import { page as wrongDirection } from './wrong-direction/page';
import { page as yearMismatch } from './year-mismatch/page';

/** The catalogue's page of every rule. */
export const PAGES: Readonly<Record<RuleName, RulePage>> = {
  'actual-disagrees': actualDisagrees,
  'actual-inexact': actualInexact,
  'actual-missing': actualMissing,
  'actual-restates-target': actualRestatesTarget,
  'actual-unsupported': actualUnsupported,
  'baseline-disagrees': baselineDisagrees,
  'baseline-missing': baselineMissing,
  'cell-error': cellError,
  'comparison-called-achievement': comparisonCalledAchievement,
  'conflicting-figures': conflictingFigures,
  'criterion-dropped': criterionDropped,
  'definition-changed': definitionChanged,
  'definition-reworded': definitionReworded,
  'duplicate-indicator': duplicateIndicator,
  'duplicate-text': duplicateText,
  'formula-misparenthesised': formulaMisparenthesised,
  'formula-notation': formulaNotation,
  'formula-target-mismatch': formulaTargetMismatch,
  'goal-misnumbered': goalMisnumbered,
  'hidden-column-read': hiddenColumnRead,
  'hidden-row-counted': hiddenRowCounted,
  'indicator-dropped': indicatorDropped,
  'indicator-renamed': indicatorRenamed,
  'indicator-unit-mismatch': indicatorUnitMismatch,
  'last-year-disagrees': lastYearDisagrees,
  'last-year-uncertain': lastYearUncertain,
  'level-reported-as-percent': levelReportedAsPercent,
  'magnitude-slip': magnitudeSlip,
  'markup-in-cell': markupInCell,
  'milestone-late': milestoneLate,
  'mixed-width-punctuation': mixedWidthPunctuation,
  'multiple-loose': multipleLoose,
  'multiple-mismatch': multipleMismatch,
  'number-as-text': numberAsText,
  'page-break-fragment': pageBreakFragment,
  'part-short-of-target': partShortOfTarget,
  'partial-year': partialYear,
  'percent-vs-point': percentVsPoint,
  'placeholder-left': placeholderLeft,
  'planned-progress-missing': plannedProgressMissing,
  'progress-mismatch': progressMismatch,
  'rate-convention': rateConvention,
  'rate-in-actual-field': rateInActualField,
  'rate-mismatch': rateMismatch,
  'rate-missing': rateMissing,
  'rate-truncated': rateTruncated,
  'result-edited': resultEdited,
  'result-of-other-period': resultOfOtherPeriod,
  'result-stale': resultStale,
  'section-misnumbered': sectionMisnumbered,
  'section-missing': sectionMissing,
  'sentence-unterminated': sentenceUnterminated,
  'standard-restates-target': standardRestatesTarget,
  'status-missing': statusMissing,
  'status-overclaims': statusOverclaims,
  'status-understates': statusUnderstates,
  'status-wording-unstable': statusWordingUnstable,
  'sum-mismatch': sumMismatch,
  'target-ambiguous': targetAmbiguous,
  'target-disagrees': targetDisagrees,
  'target-lowered': targetLowered,
  'target-missing': targetMissing,
  'target-not-challenging': targetNotChallenging,
  'target-revised': targetRevised,
  'target-spans-years': targetSpansYears,
  'target-unreadable': targetUnreadable,
  'text-too-long': textTooLong,
  'unit-changed': unitChanged,
  'unit-mismatch': unitMismatch,
  'unit-variant': unitVariant,
  'weights-do-not-total': weightsDoNotTotal,
  'wrong-direction': wrongDirection,
  'year-mismatch': yearMismatch,
};
