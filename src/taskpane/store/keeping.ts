import { message } from '../../core/language/message';
import { outdateReview } from './outdateReview';
import type { Engine, PaneContext } from './context';
import type { Pane } from './pane';
import type { Reading } from './reading';

type Keeping = Pick<Pane, 'saveScheme' | 'mapColumns' | 'discardDocument' | 'keepInterrupted'>;

/** Everything that is kept in the workbook besides its cells. */
export function keeping({ state, worker, engine }: PaneContext, reading: Reading): Keeping {
  /** Whether it was kept; what went wrong is shown. */
  async function keep(decision: (engine: Engine) => Promise<void>): Promise<boolean> {
    state.set({ failure: null, outcome: null, note: null });
    const kept = await worker.run('saving', async () => {
      await decision(await engine());
      return true;
    });
    return kept === true;
  }

  return {
    saveScheme: async (scheme) => {
      if (!(await keep(({ workbook, actions }) => actions.saveScheme(workbook, scheme)))) return;
      outdateReview(state);
      state.set({ page: 'report' });
      await reading.refresh();
    },
    mapColumns: async (mapping) => {
      const { view } = state.get();
      if (!view) return;
      if (!(await keep(({ workbook, actions }) => actions.rememberMapping(workbook, view.snapshot, mapping))))
        return;
      state.set({ page: 'report' });
      // A table that was mapped by hand comes before those that were detected.
      await reading.chooseTable(view.snapshot.sheet, 0);
    },
    keepInterrupted: async () => {
      if (!(await keep(({ workbook, actions }) => actions.keepInterrupted(workbook)))) return;
      const note = message('failures.interrupted.kept');
      state.set({ interrupted: null, note, announcement: note });
    },
    discardDocument: async (name) => {
      if (!(await keep(({ workbook, actions }) => actions.discardDocument(workbook, name)))) return;
      await reading.reread();
      const document = message(`documents.name.${name}`);
      const note = message('documents.discarded', { document });
      state.set({ note, announcement: note });
    },
  };
}
