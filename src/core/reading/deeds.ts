import { CUES } from './cues/index';

const DEEDS: ReadonlySet<string> = new Set(
  CUES.filter(({ role }) => role === 'done' || role === 'input').flatMap(({ zh }) => zh),
);

/** Whether a word says that something was done, as the cue table has it: 裁罰, 輔導. */
export const isDeed = (word: string): boolean => DEEDS.has(word);
