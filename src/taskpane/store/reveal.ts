import type { CellAddress } from '../../core/sheet/address';
import { explain } from './explain';
import type { PaneContext } from './context';

/** Selects a cell of the shown sheet and brings it into view. */
export async function reveal({ state, engine, log }: PaneContext, cell: CellAddress): Promise<void> {
  const { view } = state.get();
  if (!view) return;
  try {
    const { workbook } = await engine();
    await workbook.reveal(view.snapshot.sheet, cell);
  } catch (error) {
    state.set({ failure: explain(error, log) });
  }
}
