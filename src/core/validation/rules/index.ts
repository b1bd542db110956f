// Written by `npm run rules` from the files in this folder; do not edit by hand.

import { en, zhTW } from '../../language/rules';
import { addWordings } from '../../language/wordings';
import type { Rule } from '../rule';
import { rule as actualDisagrees } from './actual-disagrees';
import { rule as actualMissing } from './actual-missing';
import { rule as actualRestatesTarget } from './actual-restates-target';
import { rule as actualUnsupported } from './actual-unsupported';
import { rule as baselineMissing } from './baseline-missing';
import { rule as comparisonCalledAchievement } from './comparison-called-achievement';
import { rule as conflictingFigures } from './conflicting-figures';
import { rule as criterionDropped } from './criterion-dropped';
import { rule as formulaMisparenthesised } from './formula-misparenthesised';
import { rule as formulaNotation } from './formula-notation';
import { rule as formulaTargetMismatch } from './formula-target-mismatch';
import { rule as levelReportedAsPercent } from './level-reported-as-percent';
import { rule as markupInCell } from './markup-in-cell';
import { rule as pageBreakFragment } from './page-break-fragment';
import { rule as placeholderLeft } from './placeholder-left';
import { rule as rateInActualField } from './rate-in-actual-field';
import { rule as rateMismatch } from './rate-mismatch';
import { rule as rateMissing } from './rate-missing';
import { rule as rateTruncated } from './rate-truncated';
import { rule as sentenceUnterminated } from './sentence-unterminated';
import { rule as standardRestatesTarget } from './standard-restates-target';
import { rule as targetDisagrees } from './target-disagrees';
import { rule as targetMissing } from './target-missing';
import { rule as targetNotChallenging } from './target-not-challenging';
import { rule as targetRevised } from './target-revised';
import { rule as targetUnreadable } from './target-unreadable';

// The rules bring their words along: the pane loads both only once it has painted.
addWordings({ en, 'zh-TW': zhTW });

/** Every rule, by name. */
export const RULES: readonly Rule[] = [
  actualDisagrees,
  actualMissing,
  actualRestatesTarget,
  actualUnsupported,
  baselineMissing,
  comparisonCalledAchievement,
  conflictingFigures,
  criterionDropped,
  formulaMisparenthesised,
  formulaNotation,
  formulaTargetMismatch,
  levelReportedAsPercent,
  markupInCell,
  pageBreakFragment,
  placeholderLeft,
  rateInActualField,
  rateMismatch,
  rateMissing,
  rateTruncated,
  sentenceUnterminated,
  standardRestatesTarget,
  targetDisagrees,
  targetMissing,
  targetNotChallenging,
  targetRevised,
  targetUnreadable,
];
