/** Something to load; asked together with others in one request. */
export interface Question {
  /** Estimated size of the answer. */
  readonly bytes: number;
  /** Queues the load; what it returns takes the answer, after the sync. */
  ask(sheet: Excel.Worksheet): () => void;
}
