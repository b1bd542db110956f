// Written by `npm run rules` from the files in `rules`; do not edit by hand.

/** The name of every rule; a name is never used again for something else. */
export const RULE_NAMES = [
  'baseline-missing',
  'comparison-called-achievement',
  'conflicting-figures',
  'formula-misparenthesised',
  'formula-target-mismatch',
  'rate-mismatch',
  'rate-truncated',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];
