import type { SheetStorage } from '../storage';

/** Points that so many columns take up together. */
export function widthOf(sheet: SheetStorage, first: number, count: number): number {
  let width = 0;
  for (let column = first; column < first + count; column++) {
    if (!sheet.isColumnHidden(column)) width += sheet.columnWidth(column);
  }
  return width;
}

/** Points that so many rows take up together. */
export function heightOf(sheet: SheetStorage, first: number, count: number): number {
  let height = 0;
  for (let row = first; row < first + count; row++) {
    if (!sheet.isRowHidden(row)) height += sheet.rowHeight(row);
  }
  return height;
}
