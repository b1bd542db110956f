import type { Language } from '../../core/language/message';

/** A file that was made, to be saved by whoever asked for it. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many indicators it holds, and of how many something is left open. */
  readonly indicators: number;
  readonly open: number;
}

/** What is handed to others. */
export interface HandOver {
  /** The drafted report for Word, as it would be with every draft that was not rejected; `null`: none was made. */
  readonly word: () => Promise<MadeFile | null>;
  /** The same as plain text. */
  readonly text: () => Promise<string | null>;
  /** Writes the sheet for the meeting, validating first where the findings are of before. */
  readonly writeReview: (language: Language) => Promise<void>;
  readonly removeReview: () => Promise<void>;
}
