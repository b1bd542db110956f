import type { Stepwise } from '../core/sheet/stepwise';
import { isPauseDue, pause } from '../workbook/pause';
import type { WorkOptions } from '../workbook/port';
import { cancelled } from './cancelled';

/** Keeps long work from blocking: it pauses after every slice, tells how far it is, and ends when cancelled. */
export class Pace {
  constructor(private readonly options: WorkOptions) {}

  /** Call after each small piece of work. Throws a `cancelled` failure once the signal is aborted. */
  async step(done: number, total: number): Promise<void> {
    if (!isPauseDue()) return;
    this.options.progress?.(done, total);
    await pause();
    if (this.options.signal?.aborted) throw cancelled();
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
