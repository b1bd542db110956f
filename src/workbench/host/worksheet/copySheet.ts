import { copyRecords } from './copyRecords';
import { newId } from '../ids';
import { sheetByName } from './sheetNames';
import type { SheetStorage, WorkbookStorage } from '../storage';
import { tableNamed } from '../table/tableLayout';

/** The longest name of a sheet. */
const MOST_CHARACTERS = 31;

/** A new sheet at the end with all that another holds, is printed with and is protected by: `績效 (2)` of `績效`. */
export function copySheet(storage: WorkbookStorage, from: SheetStorage): SheetStorage {
  const to = storage.addSheet(copyName(storage, from.name()));
  const used = from.usedArea();
  if (used) {
    const inputs = from
      .readCells(used)
      .map((line) => line.map(({ value, formula }) => (formula === null ? { value } : { formula })));
    to.writeCells(used.row, used.column, inputs);
    to.writeNumberFormats(used.row, used.column, from.readNumberFormats(used));
    to.writeStyles(used.row, used.column, from.readStyles(used));
    for (let column = used.column; column < used.column + used.columns; column++) {
      if (from.columnWidth(column) !== to.columnWidth(column)) {
        to.setColumnWidths(column, 1, from.columnWidth(column));
      }
      if (from.isColumnHidden(column)) to.hideColumns(column, 1);
    }
    for (let row = used.row; row < used.row + used.rows; row++) {
      if (from.rowHeight(row) !== to.rowHeight(row)) to.setRowHeights(row, 1, from.rowHeight(row));
      if (from.isRowHidden(row)) to.hideRows(row, 1);
    }
  }
  for (const merge of from.merges()) to.merge(merge);
  for (const table of from.tables()) {
    to.putTable({ ...table, id: newId(), name: freeTableName(storage, table.name) });
  }
  copyRecords(from, to);
  if (from.protection().protected) to.setProtection(from.protection());
  return to;
}

/** `績效 (2)`, and `績效 (3)` of a copy; shortened where it would be too long. */
function copyName(storage: WorkbookStorage, name: string): string {
  const base = name.replace(/ \(\d{1,4}\)$/, '');
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const wanted = base.slice(0, MOST_CHARACTERS - ending.length) + ending;
    if (!sheetByName(storage, wanted)) return wanted;
  }
}

function freeTableName(storage: WorkbookStorage, name: string): string {
  for (let number = 2; ; number++) {
    if (!tableNamed(storage, `${name}_${number}`)) return `${name}_${number}`;
  }
}
