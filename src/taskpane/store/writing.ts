import { message } from '../../core/language/message';
import type { Applied } from '../../core/sheet/changePlan';
import type { WorkOptions } from '../../workbook/port';
import { explain } from './explain';
import type { Engine, Pane, PaneContext } from './pane';
import type { Reading } from './reading';
import type { Outcome } from './state';

type Writing = Pick<
  Pane,
  'compute' | 'restore' | 'toggleOverwrite' | 'correct' | 'saveScheme' | 'mapColumns'
>;

/** Everything that changes the workbook. */
export function writing(context: PaneContext, reading: Reading): Writing {
  const { state, worker, engine, log } = context;

  async function write(
    kind: Outcome['kind'],
    job: (engine: Engine, options: WorkOptions) => Promise<Applied>,
  ): Promise<void> {
    state.set({ failure: null, outcome: null });
    const task = kind === 'computed' ? 'computing' : 'restoring';
    const applied = await worker.run(task, async (options) => job(await engine(), options));
    if (applied) {
      const { written, skipped } = applied;
      const announcement = message(`pane.done.${kind}`, { count: written });
      state.set({ outcome: { kind, written, skipped }, announcement, overwrite: new Set() });
    }
    await reading.refresh();
  }

  return {
    compute: async () => {
      const { view, overwrite } = state.get();
      if (!view) return;
      await write('computed', ({ workbook, actions }, options) =>
        actions.computeAchievement(workbook, view, { overwrite }, options),
      );
      if (state.get().outcome) context.firstRun.over();
    },
    restore: () => write('restored', ({ workbook, actions }, options) => actions.restore(workbook, options)),
    toggleOverwrite: (cell) => {
      const overwrite = new Set(state.get().overwrite);
      if (!overwrite.delete(cell)) overwrite.add(cell);
      state.set({ overwrite });
    },
    correct: async (view, indicator, text) => {
      try {
        const { workbook, actions } = await engine();
        const problem = await actions.correctActual(workbook, view, indicator, text);
        if (problem) return problem;
      } catch (error) {
        return explain(error, log);
      }
      state.set({ outcome: null, announcement: message('pane.correct.done') });
      await reading.refresh();
      return null;
    },
    saveScheme: async (scheme) => {
      state.set({ failure: null, outcome: null });
      const saved = await worker.run('saving', async () => {
        const { workbook, actions } = await engine();
        await actions.saveScheme(workbook, scheme);
        return true;
      });
      if (!saved) return;
      state.set({ page: 'report' });
      await reading.refresh();
    },
    mapColumns: async (mapping) => {
      const { view } = state.get();
      if (!view) return;
      state.set({ failure: null, outcome: null });
      const saved = await worker.run('saving', async () => {
        const { workbook, actions } = await engine();
        await actions.rememberMapping(workbook, view.snapshot.sheet, mapping);
        return true;
      });
      if (!saved) return;
      state.set({ page: 'report' });
      // A table that was mapped by hand comes before those that were detected.
      await reading.chooseTable(view.snapshot.sheet, 0);
    },
  };
}
