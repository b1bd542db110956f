/**
 * Addresses of cells and ranges. Rows and columns count from zero inside the program;
 * only text that people read ("D4") counts from one.
 */

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four sides are inclusive. */
export interface RangeAddress {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's grid: 1,048,576 rows by 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`; `undefined` when the text names no column of Excel's grid. */
export function columnIndex(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : undefined;
}

/** `{row: 3, column: 3}` → `D4`. */
export function cellName(address: CellAddress): string {
  return columnName(address.column) + String(address.row + 1);
}

/** A number of its own for every cell of a sheet: quicker to look up than its name where there are thousands. */
export function cellPlace({ row, column }: CellAddress): number {
  return row * MAX_COLUMNS + column;
}

/** `A3:D22`, or `A3` for a single cell. */
export function rangeName(range: RangeAddress): string {
  const first = cellName({ row: range.top, column: range.left });
  const last = cellName({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `D4`, `$D$4`; `undefined` for anything else. */
export function parseCell(text: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim());
  if (!match) return undefined;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column === undefined || row >= MAX_ROWS ? undefined : { row, column };
}

/** Reads `A3:D22` or `A3`, with or without a sheet name before `!`; `undefined` for anything else. */
export function parseRange(text: string): RangeAddress | undefined {
  const [first, last = first] = text.slice(text.lastIndexOf('!') + 1).split(':');
  const a = parseCell(first ?? '');
  const b = parseCell(last ?? '');
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** `績效!D4`, with the quotes that Excel wants round an unusual sheet name. */
export function placeName(sheet: string, inSheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${inSheet}`;
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

export function contains(range: RangeAddress, cell: CellAddress): boolean {
  return (
    cell.row >= range.top &&
    cell.row <= range.bottom &&
    cell.column >= range.left &&
    cell.column <= range.right
  );
}
