import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import { invalidArgument } from './failures';

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for `A`. */
export function columnIndex(letters: string): number {
  const capitals = letters.toUpperCase();
  let column = 0;
  for (let index = 0; index < capitals.length; index++)
    column = column * 26 + capitals.charCodeAt(index) - 64;
  return column - 1;
}

/** `B2`, `B2:C5`, `B:C` or `2:5`. */
export function addressOf(area: Area): string {
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columns - 1);
  const lastRow = area.row + area.rows;
  if (area.rows === MAX_ROWS && area.columns === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (area.rows === MAX_ROWS) return `${first}:${last}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${lastRow}`;
  const start = `${first}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${last}${lastRow}`;
}

/** The sheet's name as it stands before `!`: in quotes where a formula needs them. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1:B2`. */
export function qualifiedAddress(sheet: { name(): string }, area: Area): string {
  return `${quotedSheetName(sheet.name())}!${addressOf(area)}`;
}

export interface QualifiedAddress {
  /** Null when the address names no sheet. */
  readonly sheet: string | null;
  readonly address: string;
}

/** Parts `'My sheet'!A1` into the sheet's name and the rest. */
export function splitAddress(text: string): QualifiedAddress {
  const cut = text.lastIndexOf('!');
  if (cut < 0) return { sheet: null, address: text };
  const name = text.slice(0, cut).replace(/^=/, '');
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: text.slice(cut + 1) };
}

const ADDRESS = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?)?$/i;

/** Reads an address without a sheet name, or null when it is none. */
export function parseAddress(text: string): Area | null {
  const match = ADDRESS.exec(text.trim());
  if (!match) return null;
  const [whole, firstColumn, firstRow, lastColumn, lastRow] = match;
  if (!whole.includes(':')) {
    if (firstColumn === undefined || firstRow === undefined) return null;
    return between(
      Number(firstRow) - 1,
      columnIndex(firstColumn),
      Number(firstRow) - 1,
      columnIndex(firstColumn),
    );
  }
  if ((firstColumn === undefined) !== (lastColumn === undefined)) return null;
  if ((firstRow === undefined) !== (lastRow === undefined)) return null;
  if (firstColumn === undefined && firstRow === undefined) return null;
  return between(
    firstRow === undefined ? 0 : Number(firstRow) - 1,
    firstColumn === undefined ? 0 : columnIndex(firstColumn),
    lastRow === undefined ? MAX_ROWS - 1 : Number(lastRow) - 1,
    lastColumn === undefined ? MAX_COLUMNS - 1 : columnIndex(lastColumn),
  );
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = {
    row,
    column,
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isOnSheet(area) ? area : null;
}

/** Whether the rectangle lies within the bounds of a sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

/** @throws HostError InvalidArgument when the text is no address */
export function areaOf(text: string): Area {
  const area = parseAddress(splitAddress(text).address);
  if (!area) throw invalidArgument();
  return area;
}
