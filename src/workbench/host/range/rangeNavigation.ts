import { addressOf, areaOf, isOnSheet, qualifiedAddress, splitAddress } from '../addresses';
import { integerOf } from '../arguments';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  boundingArea,
  intersection,
  isEntireColumns,
  isEntireRows,
  type Area,
} from '../area';
import { ExcelObject, type HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../failures';
import type { SheetStorage } from '../storage';

/** Where a range lies, and the way from it to other ranges. */
export abstract class RangeNavigation<Self extends RangeNavigation<Self>> extends ExcelObject {
  override readonly wireNames = new Map([
    ['isEntireColumn', 'isEntireColumn'],
    ['isEntireRow', 'isEntireRow'],
  ]);

  constructor(
    context: HostContext,
    readonly sheet: SheetStorage,
    readonly area: Area,
  ) {
    super(context);
  }

  /** A range on the same sheet. Throws InvalidArgument when it would lie beyond the sheet. */
  protected abstract readonly at: (area: Area) => Self;

  get address(): string {
    return qualifiedAddress(this.sheet, this.area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** -1 for more cells than a 32-bit integer counts. */
  get cellCount(): number {
    const cells = this.area.rows * this.area.columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get isEntireColumn(): boolean {
    return isEntireColumns(this.area);
  }

  get isEntireRow(): boolean {
    return isEntireRows(this.area);
  }

  /** May lie outside of the range. */
  getCell(row: unknown, column: unknown): Self {
    return this.at({
      row: this.area.row + integerOf(row),
      column: this.area.column + integerOf(column),
      rows: 1,
      columns: 1,
    });
  }

  getRow(row: unknown): Self {
    return this.at({ ...this.area, row: this.area.row + integerOf(row), rows: 1 });
  }

  getColumn(column: unknown): Self {
    return this.at({ ...this.area, column: this.area.column + integerOf(column), columns: 1 });
  }

  getLastCell(): Self {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getLastRow(): Self {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): Self {
    return this.getColumn(this.area.columns - 1);
  }

  getOffsetRange(rows: unknown, columns: unknown): Self {
    return this.at({
      ...this.area,
      row: this.area.row + integerOf(rows),
      column: this.area.column + integerOf(columns),
    });
  }

  getResizedRange(rows: unknown, columns: unknown): Self {
    return this.at({
      ...this.area,
      rows: this.area.rows + integerOf(rows),
      columns: this.area.columns + integerOf(columns),
    });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Self {
    return this.at({ ...this.area, rows: integerOf(rows), columns: integerOf(columns) });
  }

  getRowsAbove(count: unknown): Self {
    const rows = countOf(count);
    return rows < 0 ? this.getRowsBelow(-rows) : this.at({ ...this.area, row: this.area.row - rows, rows });
  }

  getRowsBelow(count: unknown): Self {
    const rows = countOf(count);
    if (rows < 0) return this.getRowsAbove(-rows);
    return this.at({ ...this.area, row: this.area.row + this.area.rows, rows });
  }

  getColumnsBefore(count: unknown): Self {
    const columns = countOf(count);
    if (columns < 0) return this.getColumnsAfter(-columns);
    return this.at({ ...this.area, column: this.area.column - columns, columns });
  }

  getColumnsAfter(count: unknown): Self {
    const columns = countOf(count);
    if (columns < 0) return this.getColumnsBefore(-columns);
    return this.at({ ...this.area, column: this.area.column + this.area.columns, columns });
  }

  getEntireRow(): Self {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  getEntireColumn(): Self {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  getBoundingRect(other: unknown): Self {
    return this.at(boundingArea(this.area, this.areaOfOther(other)));
  }

  getIntersection(other: unknown): Self {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw itemNotFound();
    return range;
  }

  getIntersectionOrNullObject(other: unknown): Self | null {
    const common = intersection(this.area, this.areaOfOther(other));
    return common && this.at(common);
  }

  /** The area of a range of this sheet, given as an object or an address. */
  protected readonly areaOfOther = (other: unknown): Area => {
    if (other instanceof RangeNavigation && other.sheet instanceof Object) {
      if (other.sheet !== this.sheet) throw invalidArgument();
      return other.area;
    }
    if (typeof other !== 'string') throw invalidArgument();
    const { sheet } = splitAddress(other);
    if (sheet !== null && sheet.toLowerCase() !== this.sheet.name().toLowerCase()) throw invalidArgument();
    return areaOf(other);
  };
}

/** @throws HostError InvalidArgument when a part of it lies beyond the sheet */
export function checkOnSheet(area: Area): Area {
  if (!isOnSheet(area)) throw invalidArgument();
  return area;
}

/** The address without the sheet. */
export function localAddress(range: { readonly area: Area }): string {
  return addressOf(range.area);
}

/** An absent count means one. */
function countOf(value: unknown): number {
  const count = value === undefined || value === null ? 1 : integerOf(value);
  if (count === 0) throw invalidArgument();
  return count;
}
