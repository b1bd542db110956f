import type { CellAddress, RangeAddress } from './address';

/** What a cell holds, as Excel gives it. An error is its text (`#REF!`); an empty cell is `''`. */
export type CellValue = string | number | boolean;

/** Names one sheet of the workbook; `id` survives renaming where the platform has one. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/** An Excel table (ListObject) on the sheet. */
export interface TableObject {
  readonly name: string;
  readonly range: RangeAddress;
  readonly hasHeaders: boolean;
}

/**
 * Everything that the core may know of a sheet, as plain data, read in one round trip.
 *
 * The four grids have the same shape; index `[r][c]` is the cell at
 * `origin.row + r`, `origin.column + c`. They are empty for a sheet without content.
 */
export interface SheetSnapshot {
  readonly sheet: SheetRef;
  /** The top left cell of the grids. */
  readonly origin: CellAddress;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its leading `=`, or the value again where the cell has none. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** What the cell displays. */
  readonly text: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Absolute row numbers. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Absolute column numbers. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Known only where asking costs the user nothing (Excel's own call clears the undo stack). */
  readonly merges: readonly RangeAddress[] | 'unknown';
  readonly tables: readonly TableObject[];
  readonly protection: 'none' | 'protected';
}

const at = <T>(grid: readonly (readonly T[])[], origin: CellAddress, cell: CellAddress): T | undefined =>
  grid[cell.row - origin.row]?.[cell.column - origin.column];

/** The value of a cell; `''` outside of the grids. */
export function valueAt(snapshot: SheetSnapshot, cell: CellAddress): CellValue {
  return at(snapshot.values, snapshot.origin, cell) ?? '';
}

/** The displayed text of a cell; `''` outside of the grids. */
export function textAt(snapshot: SheetSnapshot, cell: CellAddress): string {
  return at(snapshot.text, snapshot.origin, cell) ?? '';
}

/** The number format of a cell; `General` outside of the grids. */
export function numberFormatAt(snapshot: SheetSnapshot, cell: CellAddress): string {
  return at(snapshot.numberFormats, snapshot.origin, cell) ?? 'General';
}

/** The formula of a cell with its leading `=`; `undefined` where the cell has none. */
export function formulaAt(snapshot: SheetSnapshot, cell: CellAddress): string | undefined {
  const content = at(snapshot.formulas, snapshot.origin, cell);
  if (typeof content !== 'string' || !content.startsWith('=')) return undefined;
  // Text that merely begins with "=" reads the same in both grids.
  return content === at(snapshot.values, snapshot.origin, cell) ? undefined : content;
}

const ERRORS =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!)$/;

/** Whether a value is one of Excel's error values. */
export function isCellError(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.test(value);
}

/** The range that the grids cover; `undefined` for a sheet without content. */
export function usedRange(snapshot: SheetSnapshot): RangeAddress | undefined {
  const rows = snapshot.values.length;
  const columns = snapshot.values[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return undefined;
  const { row, column } = snapshot.origin;
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}
