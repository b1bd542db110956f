import { applying } from './applying';
import { outOfDate } from './outOfDate';
import type { PaneContext } from './context';
import type { Reading } from './reading';

/** Live mode: once an edit was read, the results that stand in the sheet follow it. Off unless the person chose so. */
export function following(context: PaneContext, reading: Reading): () => Promise<void> {
  const { state } = context;
  const write = applying(context, reading);
  return async () => {
    const { personal, view } = state.get();
    if (!personal.live || !view) return;
    if (outOfDate(view).size > 0) {
      await write('followed', ({ workbook, actions }, options) =>
        actions.followChanges(workbook, view, options),
      );
    }
  };
}
