import type { PaneContext } from './context';
import type { Reading } from './reading';
import { explain } from './explain';
import { indicatorAt } from './indicatorAt';
import { touchedBy } from './outOfDate';
import { outdateReview } from './outdateReview';

/** A sheet that is edited is read again once its user has paused for this long, in milliseconds. */
const PAUSE = 700;
/** Reading more indicators than this after every edit would be felt: the user is told instead. */
export const QUICK = 300;

/**
 * Follows the selection and the edits of the workbook. Edits that come close together, as pasting, filling,
 * sorting or undoing make them, are read as one.
 *
 * @param follow what is done after an edit was read
 */
export function watching(
  { state, engine, log }: PaneContext,
  { refresh }: Reading,
  follow: () => Promise<void>,
): () => Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function changed(sheet: string, address: string): void {
    const { view } = state.get();
    if (view?.snapshot.sheet.id !== sheet) return;
    const touched = new Set([...state.get().touched, ...touchedBy(view, address)]);
    // What the last write did says nothing any more of how the sheet stands; cells that it skipped are still of use.
    const { outcome } = state.get();
    state.set({ outdated: true, touched, ...(outcome?.skipped.length === 0 ? { outcome: null } : {}) });
    outdateReview(state);
    clearTimeout(waiting);
    if (view.assessments.length <= QUICK) waiting = setTimeout(() => void refreshWhenFree(), PAUSE);
  }

  async function refreshWhenFree(): Promise<void> {
    // A form that is being filled in must not lose its ground; it reads again when it is closed.
    if (state.get().page !== 'report') return;
    await refresh();
    if (!state.get().outdated) await follow();
  }

  return async () => {
    try {
      const { workbook } = await engine();
      await workbook.onSelection((sheet, cell) => {
        const { view } = state.get();
        if (view?.snapshot.sheet.id === sheet) state.set({ cell, selected: indicatorAt(view, cell) });
      });
      await workbook.onChanged(changed);
    } catch (error) {
      // Without events the pane still does its work: the failure of a reading is what counts, and is shown.
      explain(error, log);
    }
  };
}
