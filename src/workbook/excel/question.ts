/** Something to load; asked together with others in one request. */
export interface Question {
  /** Estimated size of the answer. */
  readonly bytes: number;
  /** Queues the load; what it returns takes the answer, after the sync, and may have more to ask. */
  ask(sheet: Excel.Worksheet): () => readonly Question[];
}

/** The answer leaves nothing to ask. */
export const ANSWERED: readonly Question[] = [];
