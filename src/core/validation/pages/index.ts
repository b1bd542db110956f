// Written by `npm run rules` from the files in this folder; do not edit by hand.

import type { RulePage } from '../page';
import type { RuleName } from '../ruleNames';
import { page as actualDisagrees } from './actual-disagrees';
import { page as actualInexact } from './actual-inexact';
import { page as actualMissing } from './actual-missing';
import { page as actualRestatesTarget } from './actual-restates-target';
import { page as actualUnsupported } from './actual-unsupported';
import { page as baselineDisagrees } from './baseline-disagrees';
import { page as baselineMissing } from './baseline-missing';
import { page as cellError } from './cell-error';
import { page as comparisonCalledAchievement } from './comparison-called-achievement';
import { page as conflictingFigures } from './conflicting-figures';
import { page as criterionDropped } from './criterion-dropped';
import { page as definitionChanged } from './definition-changed';
import { page as definitionReworded } from './definition-reworded';
import { page as duplicateIndicator } from './duplicate-indicator';
import { page as duplicateText } from './duplicate-text';
import { page as formulaMisparenthesised } from './formula-misparenthesised';
import { page as formulaNotation } from './formula-notation';
import { page as formulaTargetMismatch } from './formula-target-mismatch';
import { page as goalMisnumbered } from './goal-misnumbered';
import { page as indicatorDropped } from './indicator-dropped';
import { page as indicatorRenamed } from './indicator-renamed';
import { page as indicatorUnitMismatch } from './indicator-unit-mismatch';
import { page as lastYearDisagrees } from './last-year-disagrees';
import { page as lastYearUncertain } from './last-year-uncertain';
import { page as levelReportedAsPercent } from './level-reported-as-percent';
import { page as magnitudeSlip } from './magnitude-slip';
import { page as markupInCell } from './markup-in-cell';
import { page as milestoneLate } from './milestone-late';
import { page as mixedWidthPunctuation } from './mixed-width-punctuation';
import { page as multipleLoose } from './multiple-loose';
import { page as multipleMismatch } from './multiple-mismatch';
import { page as numberAsText } from './number-as-text';
import { page as pageBreakFragment } from './page-break-fragment';
import { page as partShortOfTarget } from './part-short-of-target';
import { page as partialYear } from './partial-year';
import { page as percentVsPoint } from './percent-vs-point';
import { page as placeholderLeft } from './placeholder-left';
import { page as plannedProgressMissing } from './planned-progress-missing';
import { page as progressMismatch } from './progress-mismatch';
import { page as rateInActualField } from './rate-in-actual-field';
import { page as rateMismatch } from './rate-mismatch';
import { page as rateMissing } from './rate-missing';
import { page as rateTruncated } from './rate-truncated';
import { page as resultEdited } from './result-edited';
import { page as resultStale } from './result-stale';
import { page as sectionMisnumbered } from './section-misnumbered';
import { page as sectionMissing } from './section-missing';
import { page as sentenceUnterminated } from './sentence-unterminated';
import { page as standardRestatesTarget } from './standard-restates-target';
import { page as statusMissing } from './status-missing';
import { page as statusOverclaims } from './status-overclaims';
import { page as statusUnderstates } from './status-understates';
import { page as statusWordingUnstable } from './status-wording-unstable';
import { page as sumMismatch } from './sum-mismatch';
import { page as targetAmbiguous } from './target-ambiguous';
import { page as targetDisagrees } from './target-disagrees';
import { page as targetLowered } from './target-lowered';
import { page as targetMissing } from './target-missing';
import { page as targetNotChallenging } from './target-not-challenging';
import { page as targetRevised } from './target-revised';
import { page as targetSpansYears } from './target-spans-years';
import { page as targetUnreadable } from './target-unreadable';
import { page as textTooLong } from './text-too-long';
import { page as unitChanged } from './unit-changed';
import { page as unitMismatch } from './unit-mismatch';
import { page as unitVariant } from './unit-variant';
import { page as weightsDoNotTotal } from './weights-do-not-total';
import { page as wrongDirection } from './wrong-direction';
import { page as yearMismatch } from './year-mismatch';

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
  'rate-in-actual-field': rateInActualField,
  'rate-mismatch': rateMismatch,
  'rate-missing': rateMissing,
  'rate-truncated': rateTruncated,
  'result-edited': resultEdited,
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
