// Written by `npm run rules` from the files in `rules`; do not edit by hand.

/** The name of every rule; a name is never used again for something else. */
export const RULE_NAMES = ['rate-mismatch'] as const;

export type RuleName = (typeof RULE_NAMES)[number];
