import { Dimension } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from '@univerjs/sheets';
import type { Area } from '../host/area';
import { intersection, isEntireColumns, isEntireRows } from '../host/area';
import { areaOf, rangeOf } from './ranges';
import type { Unit } from './unit';

const POINTS_PER_PIXEL = 0.75;

/** Rows, columns and merged cells of one sheet. */
export class SheetShape {
  constructor(
    private readonly unit: Unit,
    private readonly sheetId: string,
  ) {}

  /** Makes room, so that the area lies on the sheet as the grid knows it. */
  grow(area: Area): void {
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > this.sheet.getRowCount()) this.facade.setRowCount(rows);
    if (columns > this.sheet.getColumnCount()) this.facade.setColumnCount(columns);
  }

  /** The part of the area that the grid has; null when it has none of it. */
  clip(area: Area): Area | null {
    const rows = this.sheet.getRowCount();
    return intersection(area, { row: 0, column: 0, rows, columns: this.sheet.getColumnCount() });
  }

  insert(area: Area, shift: 'Down' | 'Right'): void {
    this.stayingWhereOneIs(() => {
      if (isEntireRows(area)) this.facade.insertRows(area.row, area.rows);
      else if (isEntireColumns(area)) this.facade.insertColumns(area.column, area.columns);
      else this.range(area).insertCells(shift === 'Down' ? Dimension.ROWS : Dimension.COLUMNS);
    });
  }

  remove(area: Area, shift: 'Up' | 'Left'): void {
    this.stayingWhereOneIs(() => {
      if (isEntireRows(area)) this.facade.deleteRows(area.row, area.rows);
      else if (isEntireColumns(area)) this.facade.deleteColumns(area.column, area.columns);
      else this.range(area).deleteCells(shift === 'Up' ? Dimension.ROWS : Dimension.COLUMNS);
    });
  }

  columnWidth(column: number): number {
    return this.sheet.getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  setColumnWidths(first: number, count: number, points: number): void {
    this.facade.setColumnWidths(first, count, points / POINTS_PER_PIXEL);
  }

  autofitColumns(first: number, count: number): void {
    this.facade.autoResizeColumns(first, count);
  }

  rowHeight(row: number): number {
    return this.sheet.getRowHeight(row) * POINTS_PER_PIXEL;
  }

  setRowHeights(first: number, count: number, points: number): void {
    this.facade.setRowHeightsForced(first, count, points / POINTS_PER_PIXEL);
  }

  autofitRows(first: number, count: number): void {
    this.facade.autoResizeRows(first, count);
  }

  isRowHidden(row: number): boolean {
    return !this.sheet.getRowRawVisible(row);
  }

  setRowsHidden(first: number, count: number, hidden: boolean): void {
    const rows = { row: first, column: 0, rows: count, columns: this.sheet.getColumnCount() };
    this.setHidden(rows, hidden, SetRowHiddenMutation.id, SetRowVisibleMutation.id);
  }

  isColumnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column);
  }

  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    const columns = { row: 0, column: first, rows: this.sheet.getRowCount(), columns: count };
    this.setHidden(columns, hidden, SetColHiddenMutation.id, SetColVisibleMutation.id);
  }

  merges(): Area[] {
    const size = { rows: this.sheet.getRowCount(), columns: this.sheet.getColumnCount() };
    return this.sheet.getMergeData().map((range) => areaOf(range, size));
  }

  merge(area: Area): void {
    this.unmerge(area);
    const params = { unitId: this.unit.id, subUnitId: this.sheetId, ranges: [rangeOf(area)] };
    this.unit.run(
      [{ id: AddWorksheetMergeMutation.id, params }],
      [{ id: RemoveWorksheetMergeMutation.id, params }],
    );
  }

  unmerge(area: Area): void {
    const touched = this.merges().filter((merge) => intersection(merge, area));
    if (touched.length === 0) return;
    const params = { unitId: this.unit.id, subUnitId: this.sheetId, ranges: touched.map(rangeOf) };
    this.unit.run(
      [{ id: RemoveWorksheetMergeMutation.id, params }],
      [{ id: AddWorksheetMergeMutation.id, params }],
    );
  }

  /** Only what is not so already, so that undoing it leaves the others as they were. */
  private setHidden(area: Area, hidden: boolean, hide: string, show: string): void {
    const byRow = hide === SetRowHiddenMutation.id;
    const lines = byRow
      ? Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }))
      : Array.from({ length: area.columns }, (_, right) => ({
          ...area,
          column: area.column + right,
          columns: 1,
        }));
    const changing = lines.filter(
      (line) => (byRow ? this.isRowHidden(line.row) : this.isColumnHidden(line.column)) !== hidden,
    );
    if (changing.length === 0) return;
    const params = { unitId: this.unit.id, subUnitId: this.sheetId, ranges: changing.map(rangeOf) };
    const [doing, undoing] = hidden ? [hide, show] : [show, hide];
    this.unit.run([{ id: doing, params }], [{ id: undoing, params }]);
  }

  /** Univer's own commands select what they changed, and so activate the sheet. */
  private stayingWhereOneIs(work: () => void): void {
    const { workbook } = this.unit;
    const active = workbook.getActiveSheet().getSheetId();
    this.unit.shifting(work);
    if (workbook.getActiveSheet().getSheetId() !== active) workbook.setActiveSheet(active);
  }

  private get sheet() {
    return this.unit.sheet(this.sheetId);
  }

  private get facade() {
    return this.unit.facade(this.sheetId);
  }

  private range(area: Area) {
    return this.facade.getRange(area.row, area.column, area.rows, area.columns);
  }
}
