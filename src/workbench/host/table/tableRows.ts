import { gridOf, integerOf } from '../arguments';
import type { Area } from '../area';
import { PlacedCollection } from '../collections';
import type { HostContext } from '../context';
import { invalidArgument, sizeMismatch } from '../failures';
import { checkUnprotected } from '../protectionGuard';
import { Range } from '../range/range';
import { readValues, writeContents } from '../range/rangeContents';
import type { SheetStorage, TableRecord } from '../storage';
import { bodyArea, rowsOf } from './tableLayout';
import { TablePart } from './tablePart';

export class TableRowCollection extends PlacedCollection<TableRow> {
  readonly typeName = 'TableRowCollection';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly table: () => TableRecord,
  ) {
    super(context);
  }

  get items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => this.rowAt(index));
  }

  get count(): number {
    return rowsOf(this.sheet, this.table());
  }

  /** Adds rows, at the end unless an index is given; what lies there moves down. */
  add(index: unknown, values: unknown): TableRow {
    checkUnprotected(this.sheet);
    const record = this.table();
    const body = bodyArea(record);
    const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
    const given = index === undefined || index === null ? -1 : integerOf(index);
    const place = given === -1 ? this.count : given;
    if (place < 0 || place > this.count) throw invalidArgument();
    const added: Area = { ...body, row: body.row + place, rows };
    // The empty row of a table of headings alone is the first to be filled.
    const inserted = this.count === 0 ? { ...added, row: added.row + 1, rows: rows - 1 } : added;
    if (inserted.rows > 0) this.sheet.insertCells(inserted, 'Down');
    const area = { ...record.area, rows: record.area.rows + inserted.rows };
    this.sheet.putTable({ ...record, blank: false, area });
    if (values !== undefined && values !== null) {
      const grid = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
      writeContents(this.sheet, added, gridOf(grid, rows, added.columns, sizeMismatch));
    }
    return this.rowAt(place);
  }

  private readonly rowAt = (index: number): TableRow =>
    new TableRow(this.context, this.sheet, this.table, index);
}

export class TableRow extends TablePart {
  readonly typeName = 'TableRow';

  get values(): unknown {
    return readValues(this.sheet, this.area());
  }

  set values(values: unknown) {
    writeContents(this.sheet, this.area(), values);
  }

  getRange(): Range {
    return new Range(this.context, this.sheet, this.area());
  }

  delete(): void {
    checkUnprotected(this.sheet);
    const record = this.table();
    if (bodyArea(record).rows === 1) {
      this.sheet.clearContents(this.area());
      this.sheet.putTable({ ...record, blank: true });
      return;
    }
    this.sheet.deleteCells(this.area(), 'Up');
    this.sheet.putTable({ ...record, area: { ...record.area, rows: record.area.rows - 1 } });
  }

  private readonly area = (): Area => {
    const body = bodyArea(this.table());
    return { ...body, row: body.row + this.place, rows: 1 };
  };
}
