import type { Area } from '../area';
import type { SheetStorage, TableRecord } from '../storage';
import { headerArea, nameColumns, totalArea } from './tableLayout';

/** The names of columns while a table does not show them. */
const HIDDEN_NAMES = 'tableColumnNames';

/** Takes the heading row away. Its cells are empty then, and no others move. */
export function hideHeader(sheet: SheetStorage, table: TableRecord): void {
  const header = headerArea(table);
  if (!header) return;
  sheet.records(HIDDEN_NAMES).set(table.id, sheet.readText(header)[0] ?? []);
  sheet.clearContents(header);
  sheet.clearFormats([header]);
  const area = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  sheet.putTable({ ...table, area, showHeaders: false });
}

/** Puts the heading row into the row above, where that is empty; else what stands there moves down. */
export function showHeader(sheet: SheetStorage, table: TableRecord): void {
  const above = { ...table.area, row: table.area.row - 1, rows: 1 };
  const isFree = table.area.row > 0 && isEmpty(sheet, above);
  if (!isFree) sheet.insertCells({ ...table.area, rows: 1 }, 'Down');
  const header = isFree ? above : { ...table.area, rows: 1 };
  const area = { ...header, rows: table.area.rows + 1 };
  sheet.putTable({ ...table, area, showHeaders: true });
  const names = sheet.records(HIDDEN_NAMES).get(table.id);
  sheet.records(HIDDEN_NAMES).remove(table.id);
  if (Array.isArray(names)) {
    const texts = names.map((name) => ({ value: typeof name === 'string' ? name : null }));
    sheet.writeCells(header.row, header.column, [texts]);
  }
  nameColumns(sheet, header);
}

/** Takes the total row away. Its cells are empty then, and no others move. */
export function hideTotals(sheet: SheetStorage, table: TableRecord): void {
  const totals = totalArea(table);
  if (!totals) return;
  sheet.clearContents(totals);
  sheet.clearFormats([totals]);
  sheet.putTable({ ...table, area: { ...table.area, rows: table.area.rows - 1 }, showTotals: false });
}

function isEmpty(sheet: SheetStorage, area: Area): boolean {
  return sheet
    .readCells(area)
    .flat()
    .every(({ value, formula }) => value === null && formula === null);
}
