import { message } from '../../core/language/message';
import type { Applied } from '../../core/sheet/changePlan';
import type { WorkOptions } from '../../workbook/port';
import { outdateReview } from './outdateReview';
import type { Engine, PaneContext } from './context';
import type { Reading } from './reading';
import type { Outcome, Task } from './state';

type Job = (engine: Engine, options: WorkOptions) => Promise<Applied>;

const tasks: Readonly<Record<Outcome['kind'], Task>> = {
  computed: 'computing',
  followed: 'computing',
  restored: 'restoring',
  mended: 'mending',
  drafted: 'writing',
};

/** Runs a job that changes cells: it ends with one line that says what was done, and with a fresh reading. */
export function applying({ state, worker, engine }: PaneContext, reading: Reading) {
  return async (kind: Outcome['kind'], job: Job): Promise<Applied | undefined> => {
    state.set({ failure: null, outcome: null, note: null });
    const applied = await worker.run(tasks[kind], async (options) => job(await engine(), options));
    if (applied) {
      const { written, skipped } = applied;
      const announcement = message(`pane.done.${kind}`, { count: written });
      state.set({ outcome: { kind, written, skipped }, announcement, overwrite: new Set() });
      outdateReview(state);
    }
    await reading.refresh();
    return applied;
  };
}
