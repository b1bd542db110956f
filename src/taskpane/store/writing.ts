import type { ReportView } from '../../actions';
import { message } from '../../core/language/message';
import type { CellAddress } from '../../core/sheet/address';
import { explain } from './explain';
import { outdateReview } from './outdateReview';
import type { PaneContext } from './context';
import type { Pane } from './pane';
import type { Reading } from './reading';
import { applying } from './applying';
import type { Marking } from './marking';

type Writing = Pick<Pane, 'compute' | 'preview' | 'restore' | 'toggleOverwrite' | 'correct'>;

/** Everything that changes figures. */
export function writing(context: PaneContext, reading: Reading, marks: Marking): Writing {
  const { state, engine, log } = context;

  const write = applying(context, reading);

  /** Columns that were added stand out of sight, right of a wide table. */
  async function revealResults(view: ReportView): Promise<void> {
    const heading = lastHeading(view);
    if (!heading) return;
    try {
      const { workbook } = await engine();
      await workbook.reveal(view.snapshot.sheet, heading);
    } catch (error) {
      // What was written stands; only the view of it could not be moved.
      explain(error, log);
    }
  }

  return {
    compute: async () => {
      // A plan of before the last write would find every cell changed.
      if (state.get().behind && !(await reading.catchUp())) return;
      const { view, overwrite } = state.get();
      if (!view) return;
      state.set({ preview: 'closed' });
      const applied = await write('computed', ({ workbook, actions }, options) =>
        actions.computeAchievement(workbook, view, { overwrite }, options),
      );
      if (!applied) return;
      context.firstRun.over();
      state.set({ welcome: false });
      marks.begin();
      if (applied.written > 0) await revealResults(view);
    },
    preview: (preview) => {
      state.set({ preview });
    },
    restore: async () => {
      const restored = await write('restored', ({ workbook, actions }, options) =>
        actions.restore(workbook, options),
      );
      if (restored && state.get().personal.marks) await marks.end();
    },
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
      outdateReview(state);
      const isUndone = text.trim() === '';
      const announcement = message(isUndone ? 'pane.correct.undone' : 'pane.correct.done');
      state.set({ outcome: null, announcement });
      await reading.refresh();
      return null;
    },
  };
}

/** The last heading that a plan adds: when it is in view, so are those before it. */
function lastHeading({ plan, table }: ReportView): CellAddress | undefined {
  return plan?.plan.cells.filter(({ cell }) => cell.row === table?.headerRow).at(-1)?.cell;
}
