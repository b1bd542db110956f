import type { RangeAddress } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/snapshot';
import { textBytes } from './limits';

/** The part of a sheet that one load brought, as plain data. */
export interface Grids {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly text: string[][];
  readonly numberFormats: string[][];
  /** Absolute row numbers. */
  readonly hiddenRows: readonly number[];
  /** Absolute column numbers. */
  readonly hiddenColumns: readonly number[];
}

export const NO_GRIDS: Grids = {
  values: [],
  formulas: [],
  text: [],
  numberFormats: [],
  hiddenRows: [],
  hiddenColumns: [],
};

/** A load of grids that is under way; `take` is for after the sync. */
export interface PendingGrids {
  take(): Grids | null;
}

/** Asks for all that a snapshot needs of a range. */
export function loadGrids(range: Excel.Range): PendingGrids {
  range.load('rowIndex,columnIndex,values,formulas,text,numberFormat');
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return {
    take() {
      if (range.isNullObject) return null;
      const { values, formulas, text, numberFormat, rowIndex, columnIndex } = range;
      // Where a response would be too big, Excel on the web may answer null and no error.
      if (!Array.isArray(values) || !Array.isArray(formulas) || !Array.isArray(text)) return null;
      return {
        values: cellValues(values),
        formulas: cellValues(formulas),
        text: texts(text),
        numberFormats: texts(numberFormat),
        hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden === true ? [rowIndex + index] : [])),
        hiddenColumns: columns.value.flatMap((column, index) =>
          column.columnHidden === true ? [columnIndex + index] : [],
        ),
      };
    },
  };
}

/** Excel's untyped grid as cell values. */
export function cellValues(grid: readonly (readonly unknown[])[]): CellValue[][] {
  return grid.map((row) => row.map(cellValue));
}

/** Excel's untyped grid as texts; number formats come in this way. */
export function texts(grid: readonly (readonly unknown[])[]): string[][] {
  return cellValues(grid).map((row) => row.map(String));
}

function cellValue(cell: unknown): CellValue {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
}

export function joinGrids(parts: readonly Grids[]): Grids {
  return {
    values: parts.flatMap((part) => part.values),
    formulas: parts.flatMap((part) => part.formulas),
    text: parts.flatMap((part) => part.text),
    numberFormats: parts.flatMap((part) => part.numberFormats),
    hiddenRows: parts.flatMap((part) => part.hiddenRows),
    hiddenColumns: parts.flatMap((part) => part.hiddenColumns),
  };
}

/** What stands round a cell's contents in a response: quotes, commas, a number format. */
const CELL_OVERHEAD = 30;
/** Rows differ: those to come are taken to be this much longer than those seen. */
const MARGIN = 1.5;

/** Estimated bytes of a row like these in a response. */
export function bytesPerRow(grids: Grids): number {
  let bytes = 0;
  grids.formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      bytes += CELL_OVERHEAD + textBytes(String(formula)) + 2 * textBytes(String(grids.values[r]?.[c] ?? ''));
    }),
  );
  return Math.max(1, (MARGIN * bytes) / Math.max(1, grids.formulas.length));
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: RangeAddress): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** The position of a range whose row and column numbers were loaded. */
export function addressOf(range: Excel.Range): RangeAddress {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** What `addressOf` needs. */
export const POSITION = 'rowIndex,columnIndex,rowCount,columnCount';
