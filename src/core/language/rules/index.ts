// Written by `npm run rules` from the files in this folder; do not edit by hand.

import { wording as rateMismatch } from './rate-mismatch';

/** What every rule says, in English. */
export const en = {
  ...rateMismatch.en,
} as const;

/** What every rule says, in Traditional Chinese. */
export const zhTW = {
  ...rateMismatch['zh-TW'],
} as const;
