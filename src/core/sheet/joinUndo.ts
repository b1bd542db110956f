import { cellName } from './address';
import { isEmptyPlan, type ChangePlan } from './changePlan';

/**
 * Undoes in one step what `newer` undoes and then what `older` undoes, when the newer write renewed nothing but
 * cells of the older one; `null` when it did more.
 */
export function joinUndo(older: ChangePlan, newer: ChangePlan): ChangePlan | null {
  if (older.sheet.id !== newer.sheet.id || !isEmptyPlan({ ...newer, cells: [] })) return null;
  const renewed = new Map(newer.cells.map((change) => [cellName(change.cell), change]));
  const cells = older.cells.map((change) => {
    const again = renewed.get(cellName(change.cell));
    renewed.delete(cellName(change.cell));
    return again ? { ...change, before: again.before } : change;
  });
  return renewed.size > 0 ? null : { ...older, cells };
}
