import { message } from '../../core/language/message';
import { outdateReview } from './outdateReview';
import type { Engine, PaneContext } from './context';
import type { Pane } from './pane';
import type { Reading } from './reading';

type Keeping = Pick<Pane, 'saveScheme' | 'readAs' | 'discardDocument' | 'keepInterrupted'>;

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
    readAs: async (said) => {
      const { view } = state.get();
      if (!view) return;
      const { snapshot, table, tables } = view;
      if (!(await keep(({ workbook, actions }) => actions.rememberReading(workbook, snapshot, said)))) return;
      state.set({ page: 'report' });
      // A table that was corrected by hand comes before those that were detected; a period changes no order.
      const stays = table !== null && !said?.mapping && table.confidence !== 'mapped-by-hand';
      await reading.chooseTable(snapshot.sheet, stays ? tables.indexOf(table) : 0);
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
