// Written by `npm run rules` from the folders of the rules; do not edit by hand.

import { addWordings } from '../../language/wordings';
import type { Rule } from '../engine/rule';
import { rule as actualDisagrees } from './actual-disagrees/rule';
import { rule as actualInexact } from './actual-inexact/rule';
import { rule as actualMissing } from './actual-missing/rule';
import { rule as actualRestatesTarget } from './actual-restates-target/rule';
import { rule as actualUnsupported } from './actual-unsupported/rule';
import { rule as baselineDisagrees } from './baseline-disagrees/rule';
import { rule as baselineMissing } from './baseline-missing/rule';
import { rule as cellError } from './cell-error/rule';
import { rule as comparisonCalledAchievement } from './comparison-called-achievement/rule';
import { rule as conflictingFigures } from './conflicting-figures/rule';
import { rule as criterionDropped } from './criterion-dropped/rule';
import { rule as definitionChanged } from './definition-changed/rule';
import { rule as definitionReworded } from './definition-reworded/rule';
import { rule as duplicateIndicator } from './duplicate-indicator/rule';
import { rule as duplicateText } from './duplicate-text/rule';
import { rule as formulaMisparenthesised } from './formula-misparenthesised/rule';
import { rule as formulaNotation } from './formula-notation/rule';
import { rule as formulaTargetMismatch } from './formula-target-mismatch/rule';
import { rule as goalMisnumbered } from './goal-misnumbered/rule';
import { rule as hiddenColumnRead } from './hidden-column-read/rule';
import { rule as hiddenRowCounted } from './hidden-row-counted/rule';
import { rule as indicatorDropped } from './indicator-dropped/rule';
import { rule as indicatorRenamed } from './indicator-renamed/rule';
import { rule as indicatorUnitMismatch } from './indicator-unit-mismatch/rule';
import { rule as lastYearDisagrees } from './last-year-disagrees/rule';
import { rule as lastYearUncertain } from './last-year-uncertain/rule';
import { rule as levelReportedAsPercent } from './level-reported-as-percent/rule';
import { rule as magnitudeSlip } from './magnitude-slip/rule';
import { rule as markupInCell } from './markup-in-cell/rule';
import { rule as milestoneLate } from './milestone-late/rule';
import { rule as mixedWidthPunctuation } from './mixed-width-punctuation/rule';
import { rule as multipleLoose } from './multiple-loose/rule';
import { rule as multipleMismatch } from './multiple-mismatch/rule';
import { rule as numberAsText } from './number-as-text/rule';
import { rule as pageBreakFragment } from './page-break-fragment/rule';
import { rule as partShortOfTarget } from './part-short-of-target/rule';
import { rule as partialYear } from './partial-year/rule';
import { rule as percentVsPoint } from './percent-vs-point/rule';
import { rule as placeholderLeft } from './placeholder-left/rule';
import { rule as plannedProgressMissing } from './planned-progress-missing/rule';
import { rule as progressMismatch } from './progress-mismatch/rule';
import { rule as rateConvention } from './rate-convention/rule';
import { rule as rateInActualField } from './rate-in-actual-field/rule';
import { rule as rateMismatch } from './rate-mismatch/rule';
import { rule as rateMissing } from './rate-missing/rule';
import { rule as rateTruncated } from './rate-truncated/rule';
import { rule as resultEdited } from './result-edited/rule';
import { rule as resultOfOtherPeriod } from './result-of-other-period/rule';
import { rule as resultStale } from './result-stale/rule';
import { rule as sectionMisnumbered } from './section-misnumbered/rule';
import { rule as sectionMissing } from './section-missing/rule';
import { rule as sentenceUnterminated } from './sentence-unterminated/rule';
import { rule as standardRestatesTarget } from './standard-restates-target/rule';
import { rule as statusMissing } from './status-missing/rule';
import { rule as statusOverclaims } from './status-overclaims/rule';
import { rule as statusUnderstates } from './status-understates/rule';
import { rule as statusWordingUnstable } from './status-wording-unstable/rule';
import { rule as sumMismatch } from './sum-mismatch/rule';
import { rule as targetAmbiguous } from './target-ambiguous/rule';
import { rule as targetDisagrees } from './target-disagrees/rule';
import { rule as targetLowered } from './target-lowered/rule';
import { rule as targetMissing } from './target-missing/rule';
import { rule as targetNotChallenging } from './target-not-challenging/rule';
import { rule as targetRevised } from './target-revised/rule';
import { rule as targetSpansYears } from './target-spans-years/rule';
import { rule as targetUnreadable } from './target-unreadable/rule';
import { rule as textTooLong } from './text-too-long/rule';
import { rule as unitChanged } from './unit-changed/rule';
import { rule as unitMismatch } from './unit-mismatch/rule';
import { rule as unitVariant } from './unit-variant/rule';
import { rule as weightsDoNotTotal } from './weights-do-not-total/rule';
import { rule as wrongDirection } from './wrong-direction/rule';
import { rule as yearMismatch } from './year-mismatch/rule';
import { en, zhTW } from './words';

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
  hiddenColumnRead,
  hiddenRowCounted,
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
  rateConvention,
  rateInActualField,
  rateMismatch,
  rateMissing,
  rateTruncated,
  resultEdited,
  resultOfOtherPeriod,
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
