import { runFile } from '../runFile';
import type { Hand } from './hand';

/** A hand in the thread that asks: for a single file, and where there are no others. */
export const ownHand: Hand = {
  work: runFile,
  end: async () => undefined,
};
