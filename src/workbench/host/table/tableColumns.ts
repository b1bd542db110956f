import { gridOf, integerOf, optionalText, textOf } from '../arguments';
import type { Area } from '../area';
import { tableFilter } from '../filter/autoFilter';
import { itemAt, KeyedCollection } from '../collections';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound, sizeMismatch } from '../failures';
import { checkUnprotected } from '../protectionGuard';
import { Range } from '../range/range';
import { readValues, writeContents } from '../range/rangeContents';
import type { SheetStorage, TableRecord } from '../storage';
import { bodyArea, headerArea, nameColumns, totalArea } from './tableLayout';
import { Filter } from './tableFilter';
import { TablePart } from './tablePart';

export class TableColumnCollection extends KeyedCollection<TableColumn> {
  readonly typeName = 'TableColumnCollection';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly table: () => TableRecord,
  ) {
    super(context);
  }

  get items(): readonly TableColumn[] {
    return Array.from({ length: this.count }, (_, index) => this.columnAt(index));
  }

  get count(): number {
    return this.table().area.columns;
  }

  /** Adds a column, at the right end unless an index is given; what lies there moves to the right. */
  add(index: unknown, values: unknown, name: unknown): TableColumn {
    checkUnprotected(this.sheet);
    const record = this.table();
    const last = record.area.columns;
    const given = index === undefined || index === null ? -1 : integerOf(index);
    const place = given === -1 ? last : given;
    if (place < 0 || place > last) throw invalidArgument();
    const column: Area = { ...record.area, column: record.area.column + place, columns: 1 };
    this.sheet.insertCells(column, 'Right');
    this.sheet.putTable({ ...record, area: { ...record.area, columns: last + 1 } });
    if (values !== undefined && values !== null) {
      writeContents(this.sheet, column, gridOf(values, column.rows, 1, sizeMismatch));
    }
    const title = optionalText(name);
    if (title !== null) this.sheet.writeCells(column.row, column.column, [[{ value: title }]]);
    const header = headerArea(this.table());
    if (header) nameColumns(this.sheet, header);
    return this.columnAt(place);
  }

  /** By name, or by id. */
  getItemOrNullObject(key: unknown): TableColumn | null {
    const wanted = typeof key === 'number' ? key : textOf(key).toLowerCase();
    const isWanted = (column: TableColumn) =>
      typeof wanted === 'number' ? column.id === wanted : column.name.toLowerCase() === wanted;
    return this.items.find(isWanted) ?? null;
  }

  getItemAt(index: unknown): TableColumn {
    return itemAt(this.items, index);
  }

  private readonly columnAt = (index: number): TableColumn =>
    new TableColumn(this.context, this.sheet, this.table, index);
}

export class TableColumn extends TablePart {
  readonly typeName = 'TableColumn';

  get id(): number {
    return this.place + 1;
  }

  get name(): string {
    const header = headerArea(this.table());
    return header ? (this.sheet.readText(this.within(header))[0]?.[0] ?? '') : `Column${this.id}`;
  }

  set name(value: unknown) {
    checkUnprotected(this.sheet);
    const header = headerArea(this.table());
    if (!header) throw invalidArgument();
    const cell = this.within(header);
    this.sheet.writeCells(cell.row, cell.column, [[{ value: textOf(value) }]]);
    nameColumns(this.sheet, header);
  }

  get filter(): Filter {
    return new Filter(this.context, tableFilter(this.context, this.sheet, this.table), this.place);
  }

  get values(): unknown {
    return readValues(this.sheet, this.within(this.table().area));
  }

  set values(values: unknown) {
    writeContents(this.sheet, this.within(this.table().area), values);
  }

  getRange(): Range {
    return this.rangeOf(this.table().area);
  }

  getHeaderRowRange(): Range {
    return this.rangeOf(headerArea(this.table()));
  }

  getDataBodyRange(): Range {
    return this.rangeOf(bodyArea(this.table()));
  }

  getTotalRowRange(): Range {
    return this.rangeOf(totalArea(this.table()));
  }

  delete(): void {
    checkUnprotected(this.sheet);
    const record = this.table();
    if (record.area.columns === 1) throw invalidArgument();
    this.sheet.deleteCells({ ...record.area, column: record.area.column + this.place, columns: 1 }, 'Left');
    this.sheet.putTable({ ...record, area: { ...record.area, columns: record.area.columns - 1 } });
  }

  private readonly within = (area: Area): Area => ({
    ...area,
    column: area.column + this.place,
    columns: 1,
  });

  private readonly rangeOf = (area: Area | null): Range => {
    if (!area) throw itemNotFound();
    return new Range(this.context, this.sheet, this.within(area));
  };
}
