// Written by `npm run rules` from the files in `rules`; do not edit by hand.

/** The name of every rule; a name is never used again for something else. */
export const RULE_NAMES = [
  'actual-disagrees',
  'actual-missing',
  'actual-restates-target',
  'actual-unsupported',
  'baseline-missing',
  'comparison-called-achievement',
  'conflicting-figures',
  'criterion-dropped',
  'formula-misparenthesised',
  'formula-notation',
  'formula-target-mismatch',
  'level-reported-as-percent',
  'markup-in-cell',
  'page-break-fragment',
  'placeholder-left',
  'rate-in-actual-field',
  'rate-mismatch',
  'rate-missing',
  'rate-truncated',
  'sentence-unterminated',
  'standard-restates-target',
  'target-disagrees',
  'target-missing',
  'target-not-challenging',
  'target-revised',
  'target-unreadable',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];
