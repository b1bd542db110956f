import type {
  ICellData,
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { Book, BookCell, BookSheet, BookStyle } from '../files/book';
import { customOf, dataOf } from './cellData';
import { GENERAL } from './numberFormat';

import { rangeOf } from './ranges';
import { styleDataOf } from './styleData';
import { undrawn } from './undrawnLook';

const PIXELS_PER_POINT = 4 / 3;

/** Free rows and columns beyond the content, as on a sheet of paper. */
const ROOM = { rows: 200, columns: 26, beyondRows: 50, beyondColumns: 5 };

/** The book as Univer's snapshot, with the ids that its sheets have there. */
export function workbookDataOf(book: Book, unitId: string, name: string): Partial<IWorkbookData> {
  const ids = book.sheets.map((_, index) => `sheet-${index + 1}`);
  const styles = book.styles.map(univerStyle);
  return {
    id: unitId,
    name,
    sheetOrder: ids,
    styles: Object.fromEntries(styles.map((style, index) => [String(index), style])),
    ...(styles[0] ? { defaultStyle: styles[0] } : {}),
    sheets: Object.fromEntries(
      book.sheets.map((sheet, index) => [ids[index] ?? '', worksheetData(sheet, ids[index] ?? '', book)]),
    ),
  };
}

function worksheetData(sheet: BookSheet, id: string, book: Book): Partial<IWorksheetData> {
  const last = extent(sheet);
  return {
    id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== 'Visible'),
    rowCount: Math.max(ROOM.rows, last.row + ROOM.beyondRows),
    columnCount: Math.max(ROOM.columns, last.column + ROOM.beyondColumns),
    defaultColumnWidth: 72,
    defaultRowHeight: 22,
    cellData: cellData(sheet.cells, book),
    rowData: Object.fromEntries(
      sheet.rows.map(({ row, height, hidden }): [number, IRowData] => [
        row,
        {
          hd: flag(hidden),
          ...(height === undefined ? {} : { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }),
        },
      ]),
    ),
    columnData: Object.fromEntries(
      sheet.columns.map(({ column, width, hidden }): [number, IColumnData] => [
        column,
        { hd: flag(hidden), ...(width === undefined ? {} : { w: width * PIXELS_PER_POINT }) },
      ]),
    ),
    mergeData: sheet.merges.map(rangeOf),
    showGridlines: flag(sheet.showsGridlines),
    freeze: {
      xSplit: sheet.frozen.columns,
      ySplit: sheet.frozen.rows,
      startRow: sheet.frozen.rows > 0 ? sheet.frozen.rows : -1,
      startColumn: sheet.frozen.columns > 0 ? sheet.frozen.columns : -1,
    },
  };
}

function cellData(cells: readonly BookCell[], book: Book): IWorksheetData['cellData'] {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const row = (matrix[cell.row] ??= {});
    const error = typeof cell.value === 'object' && cell.value !== null && cell.formula === null;
    const look = undrawn(book.styles[cell.style]?.look ?? {});
    const custom = customOf({ look, ...(error ? { error: true as const } : {}) });
    row[cell.column] = {
      ...withoutNulls(dataOf({ value: cell.value })),
      ...(cell.formula === null ? {} : { f: cell.formula }),
      ...(cell.style === 0 ? {} : { s: String(cell.style) }),
      ...(custom ? { custom } : {}),
    };
  }
  return matrix;
}

/** A snapshot holds no nulls: in Univer they only ever take something away. */
function withoutNulls(data: ICellData): ICellData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

function univerStyle({ look, numberFormat }: BookStyle): IStyleData {
  const drawn = Object.entries(styleDataOf(look)).filter(([, value]) => value !== null);
  const style: IStyleData = Object.fromEntries(drawn);
  if (style.bd) style.bd = Object.fromEntries(Object.entries(style.bd).filter(([, line]) => line !== null));
  return { ...style, ...(numberFormat === GENERAL ? {} : { n: { pattern: numberFormat } }) };
}

function extent(sheet: BookSheet): { row: number; column: number } {
  let row = 0;
  let column = 0;
  for (const cell of sheet.cells) {
    row = Math.max(row, cell.row);
    column = Math.max(column, cell.column);
  }
  for (const merge of sheet.merges) {
    row = Math.max(row, merge.row + merge.rows - 1);
    column = Math.max(column, merge.column + merge.columns - 1);
  }
  return { row, column };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
