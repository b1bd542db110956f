import { textAt, type SheetSnapshot } from '../sheet/snapshot';
import type { ReportTable } from './table';

/**
 * For each indicator the row that holds its goal: its own, or the nearest one above where the goal is
 * written once for several indicators (merged cells, a row for the group); `null` without any.
 */
export function goalRows(snapshot: SheetSnapshot, table: ReportTable): readonly (number | null)[] {
  const { goal } = table.columns;
  if (goal === undefined) return table.rows.map(() => null);
  const skipped = new Set([...table.pageTitles, ...table.repeatedHeaders]);
  let current: number | null = null;
  let next = table.headerRow + 1;
  return table.rows.map(({ first }) => {
    for (; next <= first; next++) {
      if (!skipped.has(next) && textAt(snapshot, { row: next, column: goal }).trim() !== '') current = next;
    }
    return current;
  });
}
