import type { Area } from '../host/area';
import type { SheetShape } from './sheetShape';

/** The columns and rows of a sheet in the grid: their sizes, which are hidden, and which cells are merged. */
export abstract class SizedSheet {
  protected abstract readonly shape: SheetShape;

  columnWidth(column: number): number {
    return this.shape.columnWidth(column);
  }

  setColumnWidths(first: number, count: number, points: number): void {
    this.shape.setColumnWidths(first, count, points);
  }

  autofitColumns(first: number, count: number): void {
    this.shape.autofitColumns(first, count);
  }

  rowHeight(row: number): number {
    return this.shape.rowHeight(row);
  }

  setRowHeights(first: number, count: number, points: number): void {
    this.shape.setRowHeights(first, count, points);
  }

  autofitRows(first: number, count: number): void {
    this.shape.autofitRows(first, count);
  }

  isRowHidden(row: number): boolean {
    return this.shape.isRowHidden(row);
  }

  hideRows(first: number, count: number): void {
    this.shape.setRowsHidden(first, count, true);
  }

  showRows(first: number, count: number): void {
    this.shape.setRowsHidden(first, count, false);
  }

  isColumnHidden(column: number): boolean {
    return this.shape.isColumnHidden(column);
  }

  hideColumns(first: number, count: number): void {
    this.shape.setColumnsHidden(first, count, true);
  }

  showColumns(first: number, count: number): void {
    this.shape.setColumnsHidden(first, count, false);
  }

  merges(): readonly Area[] {
    return this.shape.merges();
  }

  merge(area: Area): void {
    this.shape.grow(area);
    this.shape.merge(area);
  }

  unmerge(area: Area): void {
    this.shape.unmerge(area);
  }
}
