// Written by `npm run rules` from the files in this folder; do not edit by hand.

import type { RulePage } from '../page';
import type { RuleName } from '../ruleNames';
import { page as actualDisagrees } from './actual-disagrees';
import { page as actualMissing } from './actual-missing';
import { page as actualRestatesTarget } from './actual-restates-target';
import { page as actualUnsupported } from './actual-unsupported';
import { page as baselineMissing } from './baseline-missing';
import { page as comparisonCalledAchievement } from './comparison-called-achievement';
import { page as conflictingFigures } from './conflicting-figures';
import { page as criterionDropped } from './criterion-dropped';
import { page as formulaMisparenthesised } from './formula-misparenthesised';
import { page as formulaNotation } from './formula-notation';
import { page as formulaTargetMismatch } from './formula-target-mismatch';
import { page as levelReportedAsPercent } from './level-reported-as-percent';
import { page as markupInCell } from './markup-in-cell';
import { page as pageBreakFragment } from './page-break-fragment';
import { page as placeholderLeft } from './placeholder-left';
import { page as rateInActualField } from './rate-in-actual-field';
import { page as rateMismatch } from './rate-mismatch';
import { page as rateMissing } from './rate-missing';
import { page as rateTruncated } from './rate-truncated';
import { page as sentenceUnterminated } from './sentence-unterminated';
import { page as standardRestatesTarget } from './standard-restates-target';
import { page as targetDisagrees } from './target-disagrees';
import { page as targetMissing } from './target-missing';
import { page as targetNotChallenging } from './target-not-challenging';
import { page as targetRevised } from './target-revised';
import { page as targetUnreadable } from './target-unreadable';

/** The catalogue's page of every rule. */
export const PAGES: Readonly<Record<RuleName, RulePage>> = {
  'actual-disagrees': actualDisagrees,
  'actual-missing': actualMissing,
  'actual-restates-target': actualRestatesTarget,
  'actual-unsupported': actualUnsupported,
  'baseline-missing': baselineMissing,
  'comparison-called-achievement': comparisonCalledAchievement,
  'conflicting-figures': conflictingFigures,
  'criterion-dropped': criterionDropped,
  'formula-misparenthesised': formulaMisparenthesised,
  'formula-notation': formulaNotation,
  'formula-target-mismatch': formulaTargetMismatch,
  'level-reported-as-percent': levelReportedAsPercent,
  'markup-in-cell': markupInCell,
  'page-break-fragment': pageBreakFragment,
  'placeholder-left': placeholderLeft,
  'rate-in-actual-field': rateInActualField,
  'rate-mismatch': rateMismatch,
  'rate-missing': rateMissing,
  'rate-truncated': rateTruncated,
  'sentence-unterminated': sentenceUnterminated,
  'standard-restates-target': standardRestatesTarget,
  'target-disagrees': targetDisagrees,
  'target-missing': targetMissing,
  'target-not-challenging': targetNotChallenging,
  'target-revised': targetRevised,
  'target-unreadable': targetUnreadable,
};
