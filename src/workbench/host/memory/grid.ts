import type { Area } from '../area';
import type { MemoryCell, SheetData } from './sheetData';

/** Changes the cells whose entry is not null; returns the area around them, or null when there are none. */
export function changeGrid<T>(
  data: SheetData,
  row: number,
  column: number,
  grid: readonly (readonly (T | null)[])[],
  change: (cell: MemoryCell, entry: T) => MemoryCell,
): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  grid.forEach((entries, r) =>
    entries.forEach((entry, c) => {
      if (entry === null) return;
      data.put(row + r, column + c, change(data.cell(row + r, column + c) ?? {}, entry));
      top = Math.min(top, r);
      left = Math.min(left, c);
      bottom = Math.max(bottom, r);
      right = Math.max(right, c);
    }),
  );
  if (bottom < 0) return null;
  return { row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
}
