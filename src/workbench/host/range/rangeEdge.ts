import { MAX_COLUMNS, MAX_ROWS, type Area } from '../area';
import type { SheetStorage } from '../storage';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

export const DIRECTIONS: readonly Direction[] = ['Left', 'Right', 'Up', 'Down'];

/**
 * Where Ctrl and an arrow key lead from a cell: to the last cell of those that hold something, or over empty
 * ones to the next that does, or to the end of the sheet.
 */
export function edgeFrom(sheet: SheetStorage, cell: Area, direction: Direction): Area {
  const isAcross = direction === 'Left' || direction === 'Right';
  const step = direction === 'Left' || direction === 'Up' ? -1 : 1;
  const start = isAcross ? cell.column : cell.row;
  const end = step < 0 ? 0 : (isAcross ? MAX_COLUMNS : MAX_ROWS) - 1;
  const holds = heldIn(sheet, cell, isAcross);
  const to = edgeOf(holds, start, step, end);
  return isAcross ? { ...cell, column: to, columns: 1 } : { ...cell, row: to, rows: 1 };
}

function edgeOf(holds: (index: number) => boolean, start: number, step: number, end: number): number {
  if (start === end) return start;
  const isOver = (index: number): boolean => (step < 0 ? index < end : index > end);
  let index = start + step;
  if (holds(start) && holds(index)) {
    while (!isOver(index + step) && holds(index + step)) index += step;
    return index;
  }
  while (!isOver(index) && !holds(index)) index += step;
  return isOver(index) ? end : index;
}

/** Which cells of the row or the column of a cell hold something. */
function heldIn(sheet: SheetStorage, cell: Area, isAcross: boolean): (index: number) => boolean {
  const used = sheet.usedValues();
  if (!used) return () => false;
  const line = isAcross ? { ...used, row: cell.row, rows: 1 } : { ...used, column: cell.column, columns: 1 };
  const first = isAcross ? used.column : used.row;
  const cells = sheet.readCells(line).flat();
  return (index) => {
    const held = cells[index - first];
    return held !== undefined && (held.value !== null || held.formula !== null);
  };
}
