import { MAX_COLUMNS, type Area } from '../area';
import {
  UNPROTECTED,
  type CellValue,
  type Plain,
  type ProtectionRecord,
  type SheetVisibility,
  type TableRecord,
} from '../storage';
import type { StylePatch } from '../cellStyle';

/** What one cell holds and how it looks; what is absent is empty or as by default. Never changed in place. */
export interface MemoryCell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
  readonly style?: StylePatch;
}

/** Everything a sheet consists of. A copy shares its cells, which are never changed in place. */
export class SheetData {
  cells = new Map<number, MemoryCell>();
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  merges: readonly Area[] = [];
  tables: readonly TableRecord[] = [];
  protection: ProtectionRecord = UNPROTECTED;
  visibility: SheetVisibility = 'Visible';
  records = new Map<string, Map<string, Plain>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  copy(): SheetData {
    const copy = new SheetData(this.id, this.name);
    copy.cells = new Map(this.cells);
    copy.columnWidths = new Map(this.columnWidths);
    copy.rowHeights = new Map(this.rowHeights);
    copy.hiddenRows = new Set(this.hiddenRows);
    copy.hiddenColumns = new Set(this.hiddenColumns);
    copy.merges = this.merges;
    copy.tables = this.tables;
    copy.protection = this.protection;
    copy.visibility = this.visibility;
    copy.records = copyRecords(this.records);
    return copy;
  }

  cell(row: number, column: number): MemoryCell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  /** Keeps nothing for a cell that is empty and unformatted. */
  put(row: number, column: number, cell: MemoryCell): void {
    const isBlank = !hasContent(cell) && cell.format === undefined && cell.style === undefined;
    if (isBlank) this.cells.delete(cellKey(row, column));
    else this.cells.set(cellKey(row, column), cell);
  }
}

export function copyRecords(records: ReadonlyMap<string, ReadonlyMap<string, Plain>>) {
  return new Map([...records].map(([kind, entries]) => [kind, new Map(entries)]));
}

export function hasContent(cell: MemoryCell): boolean {
  return cell.formula !== undefined || (cell.value !== undefined && cell.value !== null);
}

/** The cell without its look. */
export function contentOf({ value, formula }: MemoryCell): MemoryCell {
  if (formula !== undefined) return { formula };
  return value === undefined ? {} : { value };
}

/** The cell without its content. */
export function lookOf({ format, style }: MemoryCell): MemoryCell {
  return { ...(format === undefined ? {} : { format }), ...(style === undefined ? {} : { style }) };
}

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

export function columnOfKey(key: number): number {
  return key % MAX_COLUMNS;
}

/** The keys of the cells within the area that hold or show anything. */
export function* keysWithin(data: SheetData, area: Area): Generator<number> {
  if (area.rows * area.columns <= data.cells.size) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (data.cells.has(cellKey(row, column))) yield cellKey(row, column);
      }
    }
    return;
  }
  for (const key of [...data.cells.keys()]) {
    const row = rowOfKey(key) - area.row;
    const column = columnOfKey(key) - area.column;
    if (row >= 0 && row < area.rows && column >= 0 && column < area.columns) yield key;
  }
}

/** The smallest area around the cells that count; null when none does. */
export function extent(data: SheetData, counts: (cell: MemoryCell) => boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [key, cell] of data.cells) {
    if (!counts(cell)) continue;
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
