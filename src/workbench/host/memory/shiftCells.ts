import { isEntireColumns, isEntireRows } from '../area';
import { rewriteReferences } from '../formula/references';
import { shiftedArea, type Shift } from '../shift';
import { cellKey, columnOfKey, rowOfKey, type MemoryCell, type SheetData } from './sheetData';

/** Moves everything on the sheet that the shift moves, and drops what it deletes. */
export function shiftCells(data: SheetData, shift: Shift): void {
  const cells = new Map<number, MemoryCell>();
  for (const [key, cell] of data.cells) {
    const moved = shiftedArea({ row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 }, shift);
    if (moved) cells.set(cellKey(moved.row, moved.column), cell);
  }
  data.cells = cells;
  data.merges = data.merges.flatMap((merge) => shiftedArea(merge, shift) ?? []);
  data.tables = data.tables.flatMap((table) => {
    const area = shiftedArea(table.area, shift);
    return area ? [{ ...table, area }] : [];
  });
  if (isEntireRows(shift.at)) shiftRows(data, shift);
  if (isEntireColumns(shift.at)) shiftColumns(data, shift);
}

function shiftRows(data: SheetData, shift: Shift): void {
  const move = (row: number) => shiftedArea({ ...shift.at, row, rows: 1 }, shift)?.row;
  data.rowHeights = movedKeys(data.rowHeights, move);
  data.hiddenRows = movedMembers(data.hiddenRows, move);
}

function shiftColumns(data: SheetData, shift: Shift): void {
  const move = (column: number) => shiftedArea({ ...shift.at, column, columns: 1 }, shift)?.column;
  data.columnWidths = movedKeys(data.columnWidths, move);
  data.hiddenColumns = movedMembers(data.hiddenColumns, move);
}

type Move = (index: number) => number | undefined;

function movedKeys(map: ReadonlyMap<number, number>, move: Move): Map<number, number> {
  const result = new Map<number, number>();
  for (const [index, value] of map) {
    const moved = move(index);
    if (moved !== undefined) result.set(moved, value);
  }
  return result;
}

function movedMembers(set: ReadonlySet<number>, move: Move): Set<number> {
  return new Set([...set].map(move).filter((index) => index !== undefined));
}

/** Lets the formulas of a sheet follow cells that moved on the sheet of that name. */
export function followShift(data: SheetData, movedSheet: string, shift: Shift): void {
  const wanted = movedSheet.toLowerCase();
  for (const [key, cell] of data.cells) {
    if (cell.formula === undefined) continue;
    const formula = rewriteReferences(cell.formula, (area, sheet) =>
      (sheet ?? data.name).toLowerCase() === wanted ? shiftedArea(area, shift) : area,
    );
    if (formula !== cell.formula) data.cells.set(key, { ...cell, formula });
  }
}
