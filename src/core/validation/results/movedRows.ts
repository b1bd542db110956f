import { holds } from '../../achievement/cellDecision';
import type { CellContent } from '../../sheet/changePlan';
import type { OwnResult } from './ownResults';

/**
 * The rows (absolute) whose figures are those that Attain wrote in another row: the table was sorted, or rows were
 * inserted. Words prove nothing, since many rows have the same.
 */
export function movedRows(results: readonly OwnResult[]): ReadonlySet<number> {
  const rowsOf = new Map<string, Set<number>>();
  for (const { role, cell, written } of results) {
    const key = figureKey(role, written);
    if (key !== null) rowsOf.set(key, (rowsOf.get(key) ?? new Set()).add(cell.row));
  }
  const moved = new Set<number>();
  for (const { role, cell, written, found } of results) {
    const key = figureKey(role, found);
    if (key === null || holds(found, written)) continue;
    if ([...(rowsOf.get(key) ?? [])].some((row) => row !== cell.row)) moved.add(cell.row);
  }
  return moved;
}

/** A figure by which it is known again; of a formula all but its row numbers, which move along. */
function figureKey(role: string, content: CellContent): string | null {
  if (content.kind === 'formula') return `${role} ${content.formula.replace(/([A-Z])\$?\d+/g, '$1#')}`;
  return content.kind === 'value' && typeof content.value === 'number' ? `${role} ${content.value}` : null;
}
