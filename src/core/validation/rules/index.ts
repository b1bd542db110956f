// Written by `npm run rules` from the files in this folder; do not edit by hand.

import { en, zhTW } from '../../language/rules';
import { addWordings } from '../../language/wordings';
import type { Rule } from '../rule';
import { rule as actualDisagrees } from './actual-disagrees';
import { rule as actualInexact } from './actual-inexact';
import { rule as actualMissing } from './actual-missing';
import { rule as actualRestatesTarget } from './actual-restates-target';
import { rule as actualUnsupported } from './actual-unsupported';
import { rule as baselineDisagrees } from './baseline-disagrees';
import { rule as baselineMissing } from './baseline-missing';
import { rule as cellError } from './cell-error';
import { rule as comparisonCalledAchievement } from './comparison-called-achievement';
import { rule as conflictingFigures } from './conflicting-figures';
import { rule as criterionDropped } from './criterion-dropped';
import { rule as definitionChanged } from './definition-changed';
import { rule as definitionReworded } from './definition-reworded';
import { rule as duplicateIndicator } from './duplicate-indicator';
import { rule as duplicateText } from './duplicate-text';
import { rule as formulaMisparenthesised } from './formula-misparenthesised';
import { rule as formulaNotation } from './formula-notation';
import { rule as formulaTargetMismatch } from './formula-target-mismatch';
import { rule as goalMisnumbered } from './goal-misnumbered';
import { rule as indicatorDropped } from './indicator-dropped';
import { rule as indicatorRenamed } from './indicator-renamed';
import { rule as indicatorUnitMismatch } from './indicator-unit-mismatch';
import { rule as lastYearDisagrees } from './last-year-disagrees';
import { rule as lastYearUncertain } from './last-year-uncertain';
import { rule as levelReportedAsPercent } from './level-reported-as-percent';
import { rule as magnitudeSlip } from './magnitude-slip';
import { rule as markupInCell } from './markup-in-cell';
import { rule as milestoneLate } from './milestone-late';
import { rule as mixedWidthPunctuation } from './mixed-width-punctuation';
import { rule as multipleLoose } from './multiple-loose';
import { rule as multipleMismatch } from './multiple-mismatch';
import { rule as numberAsText } from './number-as-text';
import { rule as pageBreakFragment } from './page-break-fragment';
import { rule as partShortOfTarget } from './part-short-of-target';
import { rule as partialYear } from './partial-year';
import { rule as percentVsPoint } from './percent-vs-point';
import { rule as placeholderLeft } from './placeholder-left';
import { rule as plannedProgressMissing } from './planned-progress-missing';
import { rule as progressMismatch } from './progress-mismatch';
import { rule as rateInActualField } from './rate-in-actual-field';
import { rule as rateMismatch } from './rate-mismatch';
import { rule as rateMissing } from './rate-missing';
import { rule as rateTruncated } from './rate-truncated';
import { rule as resultEdited } from './result-edited';
import { rule as resultStale } from './result-stale';
import { rule as sectionMisnumbered } from './section-misnumbered';
import { rule as sectionMissing } from './section-missing';
import { rule as sentenceUnterminated } from './sentence-unterminated';
import { rule as standardRestatesTarget } from './standard-restates-target';
import { rule as statusMissing } from './status-missing';
import { rule as statusOverclaims } from './status-overclaims';
import { rule as statusUnderstates } from './status-understates';
import { rule as statusWordingUnstable } from './status-wording-unstable';
import { rule as sumMismatch } from './sum-mismatch';
import { rule as targetAmbiguous } from './target-ambiguous';
import { rule as targetDisagrees } from './target-disagrees';
import { rule as targetLowered } from './target-lowered';
import { rule as targetMissing } from './target-missing';
import { rule as targetNotChallenging } from './target-not-challenging';
import { rule as targetRevised } from './target-revised';
import { rule as targetSpansYears } from './target-spans-years';
import { rule as targetUnreadable } from './target-unreadable';
import { rule as textTooLong } from './text-too-long';
import { rule as unitChanged } from './unit-changed';
import { rule as unitMismatch } from './unit-mismatch';
import { rule as unitVariant } from './unit-variant';
import { rule as weightsDoNotTotal } from './weights-do-not-total';
import { rule as wrongDirection } from './wrong-direction';
import { rule as yearMismatch } from './year-mismatch';

// The rules bring their words along: the pane loads both only once it has painted.
addWordings({ en, 'zh-TW': zhTW });

/** Every rule, by name. */
export const RULES: readonly Rule[] = [
  actualDisagrees,
  actualInexact,
  actualMissing,
  actualRestatesTarget,
  actualUnsupported,
  baselineDisagrees,
  baselineMissing,
  cellError,
  comparisonCalledAchievement,
  conflictingFigures,
  criterionDropped,
  definitionChanged,
  definitionReworded,
  duplicateIndicator,
  duplicateText,
  formulaMisparenthesised,
  formulaNotation,
  formulaTargetMismatch,
  goalMisnumbered,
  indicatorDropped,
  indicatorRenamed,
  indicatorUnitMismatch,
  lastYearDisagrees,
  lastYearUncertain,
  levelReportedAsPercent,
  magnitudeSlip,
  markupInCell,
  milestoneLate,
  mixedWidthPunctuation,
  multipleLoose,
  multipleMismatch,
  numberAsText,
  pageBreakFragment,
  partShortOfTarget,
  partialYear,
  percentVsPoint,
  placeholderLeft,
  plannedProgressMissing,
  progressMismatch,
  rateInActualField,
  rateMismatch,
  rateMissing,
  rateTruncated,
  resultEdited,
  resultStale,
  sectionMisnumbered,
  sectionMissing,
  sentenceUnterminated,
  standardRestatesTarget,
  statusMissing,
  statusOverclaims,
  statusUnderstates,
  statusWordingUnstable,
  sumMismatch,
  targetAmbiguous,
  targetDisagrees,
  targetLowered,
  targetMissing,
  targetNotChallenging,
  targetRevised,
  targetSpansYears,
  targetUnreadable,
  textTooLong,
  unitChanged,
  unitMismatch,
  unitVariant,
  weightsDoNotTotal,
  wrongDirection,
  yearMismatch,
];
