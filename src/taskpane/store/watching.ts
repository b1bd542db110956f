import type { PaneContext } from './pane';
import type { Reading } from './reading';
import { explain } from './explain';
import { indicatorAt } from './indicatorAt';
import { outdateReview } from './outdateReview';

/** A sheet that is edited is read again once its user has paused for this long, in milliseconds. */
const PAUSE = 700;
/** Reading more indicators than this after every edit would be felt: the user is told instead. */
const QUICK = 300;

/** Follows the selection and the edits of the workbook. */
export function watching({ state, engine, log }: PaneContext, { refresh }: Reading): () => Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function changed(sheet: string): void {
    const { view } = state.get();
    if (view?.snapshot.sheet.id !== sheet) return;
    state.set({ outdated: true });
    outdateReview(state);
    clearTimeout(waiting);
    if (view.assessments.length <= QUICK) waiting = setTimeout(() => void refreshWhenFree(), PAUSE);
  }

  async function refreshWhenFree(): Promise<void> {
    // A form that is being filled in must not lose its ground; it reads again when it is closed.
    if (state.get().page === 'report') await refresh();
  }

  return async () => {
    try {
      const { workbook } = await engine();
      await workbook.onSelection((sheet, cell) => {
        const { view } = state.get();
        if (view?.snapshot.sheet.id === sheet) state.set({ selected: indicatorAt(view, cell) });
      });
      await workbook.onChanged(changed);
    } catch (error) {
      // Without events the pane still does its work: the failure of a reading is what counts, and is shown.
      explain(error, log);
    }
  };
}
