/** How far work has come: rows done, of all. */
export interface StepwiseProgress {
  readonly done: number;
  readonly total: number;
}

/** Work in small steps, so that a caller can pause or stop between them; its end is the result. */
export type Stepwise<T> = Generator<StepwiseProgress, T, undefined>;

/** Does stepwise work without a pause. */
export function finished<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
