import type { Decimal } from '../quantity/decimal';

/**
 * One step of a scale of rates, in percent: it reaches up to `upTo` (with `including`, that rate itself
 * still belongs to it); the last step is open (`null`).
 */
export interface Step<T> {
  readonly upTo: Decimal | null;
  readonly including: boolean;
  readonly value: T;
}

/** The steps of a scale, in ascending order; the last one is open. */
export type Steps<T> = readonly [...Step<T>[], Step<T>];

/** The step on which a rate (in percent) stands. */
export function stepOf<T>(steps: Steps<T>, rate: Decimal): T {
  for (const step of steps) {
    if (step.upTo === null || rate.lt(step.upTo) || (step.including && rate.eq(step.upTo))) return step.value;
  }
  return last(steps).value;
}

function last<T>(steps: Steps<T>): Step<T> {
  return steps.reduce((_, step) => step);
}
