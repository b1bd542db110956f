import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, textWidth, wrappedHeight } from './contentWidth';
import { MemoryCells } from './memoryCells';
import { columnOfKey, rowOfKey, type SheetData } from './sheetData';

/** The columns and rows of a sheet in memory: their sizes, and which are hidden. */
export abstract class MemoryLayout extends MemoryCells {
  columnWidth(column: number): number {
    return this.data.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidths(first: number, count: number, points: number): void {
    this.edit((data) => {
      for (const column of indexes(first, count)) data.columnWidths.set(column, points);
    });
  }

  autofitColumns(first: number, count: number): void {
    this.edit((data) => {
      for (const column of indexes(first, count)) {
        const widths = this.occupied(data, (key) => columnOfKey(key) === column).map(textWidth);
        if (widths.length > 0) data.columnWidths.set(column, Math.max(...widths));
      }
    });
  }

  rowHeight(row: number): number {
    return this.data.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  setRowHeights(first: number, count: number, points: number): void {
    this.edit((data) => {
      for (const row of indexes(first, count)) data.rowHeights.set(row, points);
    });
  }

  autofitRows(first: number, count: number): void {
    this.edit((data) => {
      for (const row of indexes(first, count)) {
        const heights = [...data.cells]
          .filter(([key, cell]) => rowOfKey(key) === row && cell.style?.wrapText === true)
          .map(([key]) =>
            wrappedHeight(this.text(data, row, columnOfKey(key)), this.columnWidth(columnOfKey(key))),
          );
        data.rowHeights.set(row, Math.max(DEFAULT_ROW_HEIGHT, ...heights));
      }
    });
  }

  isRowHidden(row: number): boolean {
    return this.data.hiddenRows.has(row);
  }

  hideRows(first: number, count: number): void {
    this.edit((data) => indexes(first, count).forEach((row) => data.hiddenRows.add(row)));
  }

  showRows(first: number, count: number): void {
    this.edit((data) => indexes(first, count).forEach((row) => data.hiddenRows.delete(row)));
  }

  isColumnHidden(column: number): boolean {
    return this.data.hiddenColumns.has(column);
  }

  hideColumns(first: number, count: number): void {
    this.edit((data) => indexes(first, count).forEach((column) => data.hiddenColumns.add(column)));
  }

  showColumns(first: number, count: number): void {
    this.edit((data) => indexes(first, count).forEach((column) => data.hiddenColumns.delete(column)));
  }

  private occupied(data: SheetData, isWanted: (key: number) => boolean): string[] {
    return [...data.cells.keys()]
      .filter(isWanted)
      .map((key) => this.text(data, rowOfKey(key), columnOfKey(key)))
      .filter((text) => text !== '');
  }
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
