// Written by `npm run rules` from the files in this folder; do not edit by hand.

import type { RulePage } from '../page';
import type { RuleName } from '../ruleNames';
import { page as rateMismatch } from './rate-mismatch';

/** The catalogue's page of every rule. */
export const PAGES: Readonly<Record<RuleName, RulePage>> = {
  'rate-mismatch': rateMismatch,
};
