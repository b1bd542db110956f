import type { Stepwise } from '../core/sheet/stepwise';
import type { WorkOptions } from '../workbook/port';
import { cancelled } from './cancelled';

/** Work is cut into slices of this many milliseconds, so that the pane stays usable meanwhile. */
const SLICE = 12;

/** Keeps long work from blocking: it pauses after every slice, tells how far it is, and ends when cancelled. */
export class Pace {
  private sliceBegan = performance.now();

  constructor(private readonly options: WorkOptions) {}

  /** Call after each small piece of work. Throws a `cancelled` failure once the signal is aborted. */
  async step(done: number, total: number): Promise<void> {
    if (performance.now() - this.sliceBegan < SLICE) return;
    this.options.progress?.(done, total);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (this.options.signal?.aborted) throw cancelled();
    this.sliceBegan = performance.now();
  }

  /** Does stepwise work to its end, with pauses. Throws as `step` does. */
  async finish<T>(work: Stepwise<T>): Promise<T> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      await this.step(step.value.done, step.value.total);
    }
  }
}
