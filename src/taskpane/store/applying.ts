import { message, type Message } from '../../core/language/message';
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

/** What a write did, in one sentence. */
export function outcomeMessage({ kind, written }: Outcome): Message {
  if (kind === 'restored' && written === 0) return message('pane.done.restored.none');
  return message(`pane.done.${kind}`, { count: written });
}

/** Runs a job that changes cells: it ends with one line that says what was done, and with a fresh reading. */
export function applying({ state, worker, engine }: PaneContext, reading: Reading) {
  return async (kind: Outcome['kind'], job: Job): Promise<Applied | undefined> => {
    state.set({ failure: null, outcome: null, note: null });
    const done = await worker.run(tasks[kind], async (options) => {
      const used = await engine();
      const applied = await job(used, options);
      // Known at once, and not only after the reading that follows: other work may come before it.
      const restorable = await used.actions.canRestore(used.workbook).catch(() => true);
      return { applied, restorable };
    });
    const applied = done?.applied;
    // A write that failed may have written a part.
    state.set({ behind: true });
    if (done) {
      const { restorable } = done;
      const { written, skipped } = done.applied;
      const outcome: Outcome = { kind, written, skipped };
      state.set({ outcome, restorable, announcement: outcomeMessage(outcome), overwrite: new Set() });
      outdateReview(state);
    }
    await reading.refresh();
    return applied;
  };
}
