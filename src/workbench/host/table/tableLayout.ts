import { intersection, type Area } from '../area';
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from '../failures';
import type { CellContent, SheetStorage, TableRecord, WorkbookStorage } from '../storage';

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** The header row; null for a table that does not show it. */
export function headerArea(table: TableRecord): Area | null {
  return table.showHeaders ? { ...table.area, rows: 1 } : null;
}

export function totalArea(table: TableRecord): Area | null {
  if (!table.showTotals) return null;
  return { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
}

/** The rows between the header and the totals. */
export function bodyArea(table: TableRecord): Area {
  const above = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + above,
    rows: Math.max(1, table.area.rows - above - below),
  };
}

/** How many rows of data a table has: one of headings alone has none. */
export function rowsOf(sheet: SheetStorage, table: TableRecord): number {
  const body = bodyArea(table);
  const isEmpty = ({ value, formula }: CellContent): boolean => value === null && formula === null;
  const isBlank = table.blank === true && body.rows === 1 && sheet.readCells(body).flat().every(isEmpty);
  return isBlank ? 0 : body.rows;
}

export function tableNamed(storage: WorkbookStorage, name: string): TableRecord | null {
  const wanted = name.toLowerCase();
  const all = storage.sheets().flatMap((sheet) => sheet.tables());
  return all.find((table) => table.name.toLowerCase() === wanted) ?? null;
}

/** @throws HostError when Excel would refuse the name for that table */
export function checkTableName(storage: WorkbookStorage, name: string, ownId: string | null): void {
  const isCellAddress = /^[a-z]{1,3}\d+$/i.test(name);
  if (!TABLE_NAME.test(name) || isCellAddress) throw invalidArgument();
  const holder = tableNamed(storage, name);
  if (holder && holder.id !== ownId) throw itemAlreadyExists();
}

export function freeTableName(storage: WorkbookStorage): string {
  let number = 1;
  while (tableNamed(storage, `Table${number}`)) number += 1;
  return `Table${number}`;
}

/** @throws HostError when a table cannot lie there: over another table, or over merged cells */
export function checkRoom(sheet: SheetStorage, area: Area, ownId: string | null): void {
  if (sheet.protection().protected) throw accessDenied();
  const others = sheet.tables().filter((table) => table.id !== ownId);
  if (others.some((table) => intersection(table.area, area))) throw invalidOperation();
  if (sheet.merges().some((merge) => intersection(merge, area))) throw invalidOperation();
}

/** Makes every cell of the header row a text of its own, as Excel does. */
export function nameColumns(sheet: SheetStorage, header: Area): void {
  const texts = sheet.readText(header)[0] ?? [];
  const taken = new Set<string>();
  const names = texts.map((text, index) => {
    const name = freeName(text === '' ? `Column${index + 1}` : text, taken);
    taken.add(name.toLowerCase());
    return name;
  });
  const present = sheet.readCells(header)[0] ?? [];
  const inputs = names.map((name, index) => (present[index]?.value === name ? null : { value: name }));
  if (inputs.some((input) => input !== null)) sheet.writeCells(header.row, header.column, [inputs]);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
