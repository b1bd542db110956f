import type { IRange } from '@univerjs/core';
import type { Area } from '../host/area';

/** Univer's rectangle, whose ends are both inside. */
export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** Univer leaves out or sets NaN for the side on which a range spans the whole sheet. */
export function areaOf(range: IRange, size: { readonly rows: number; readonly columns: number }): Area {
  const row = range.startRow || 0;
  const column = range.startColumn || 0;
  const lastRow = Number.isFinite(range.endRow) ? range.endRow : size.rows - 1;
  const lastColumn = Number.isFinite(range.endColumn) ? range.endColumn : size.columns - 1;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
