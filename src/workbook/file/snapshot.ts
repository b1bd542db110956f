import type { RangeAddress } from '../../core/sheet/address';
import { isDateFormat } from '../../core/quantity/dates';
import type { CellValue, SheetSnapshot, TableObject } from '../../core/sheet/snapshot';
import type { DisplayedTexts } from './display/displayedTexts';
import type { OpenSheet, ReadCell } from './openSheet';
import type { ScannedColumn } from './sheetScan';
import type { Styles } from './styles';

/** What the core may know of a sheet. */
export function snapshotOf(
  { listed, scan, cells }: OpenSheet,
  styles: Styles,
  texts: DisplayedTexts,
  tables: readonly TableObject[],
): SheetSnapshot {
  const used = usedRangeOf(cells.values());
  const values = gridOf<CellValue>(used, '');
  const formulas = gridOf<CellValue>(used, '');
  const text = gridOf(used, '');
  const numberFormats = gridOf(used, 'General');
  for (const cell of cells.values()) {
    const { address } = cell.scanned;
    values.set(address, cell.value);
    formulas.set(address, cell.formula ?? cell.value);
    text.set(address, texts.of(cell));
  }
  for (const row of scan.rows) {
    for (const cell of row.cells) numberFormats.set(cell.address, formatOf(cell, styles));
  }
  return {
    sheet: { id: listed.id, name: listed.name },
    origin: { row: used?.top ?? 0, column: used?.left ?? 0 },
    values: values.rows,
    formulas: formulas.rows,
    text: text.rows,
    numberFormats: numberFormats.rows,
    hiddenRows: new Set(scan.rows.filter((row) => row.hidden).map((row) => row.row)),
    hiddenColumns: hiddenColumns(scan.columns, used),
    merges: scan.merges,
    tables: tables.map(({ name, range, hasHeaders }) => ({ name, range, hasHeaders })),
    protection: scan.isProtected ? 'protected' : 'none',
  };
}

/** Of the columns that hold anything: the empty rest of a sheet is often hidden as one. */
function hiddenColumns(columns: readonly ScannedColumn[], used: RangeAddress | undefined): Set<number> {
  const hidden = new Set<number>();
  for (const { first, last, hidden: isHidden } of columns) {
    const end = isHidden && used ? Math.min(last, used.right) : -1;
    for (let column = first; column <= end; column++) hidden.add(column);
  }
  return hidden;
}

/** A cell that is stored as a date is shown as one, whatever its style says. */
function formatOf({ style, type }: ReadCell['scanned'], styles: Styles): string {
  const format = styles.formatOf(style);
  return type === 'd' && !isDateFormat(format) ? 'yyyy/m/d' : format;
}

interface Grid<T> {
  readonly rows: readonly (readonly T[])[];
  /** Of a cell outside of the grid nothing is kept. */
  set(cell: ReadCell['scanned']['address'], value: T): void;
}

function gridOf<T>(range: RangeAddress | undefined, empty: T): Grid<T> {
  const { top, left, bottom, right } = range ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const rows = Array.from({ length: bottom - top + 1 }, () => new Array<T>(right - left + 1).fill(empty));
  return {
    rows,
    set({ row, column }, value) {
      const cells = rows[row - top];
      if (cells && column >= left && column <= right) cells[column - left] = value;
    },
  };
}

/** The rectangle round all filled cells. */
function usedRangeOf(cells: Iterable<ReadCell>): RangeAddress | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { scanned } of cells) {
    const { row, column } = scanned.address;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
