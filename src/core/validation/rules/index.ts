// Written by `npm run rules` from the files in this folder; do not edit by hand.

import type { Rule } from '../rule';
import { rule as rateMismatch } from './rate-mismatch';

/** Every rule, by name. */
export const RULES: readonly Rule[] = [rateMismatch];
