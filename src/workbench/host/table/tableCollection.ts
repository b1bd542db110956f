import { areaOf, splitAddress } from '../addresses';
import { flagOf, textOf } from '../arguments';
import { itemAt, KeyedCollection } from '../collections';
import type { HostContext } from '../context';
import { EVENT_TYPE, WORKBOOK_TARGET } from '../events/eventHub';
import { itemNotFound } from '../failures';
import { newId } from '../ids';
import { Range } from '../range/range';
import { sheetByName } from '../worksheet/sheetNames';
import type { SheetStorage } from '../storage';
import { Table } from './table';
import { checkRoom, freeTableName, nameColumns } from './tableLayout';

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends KeyedCollection<Table> {
  readonly typeName: string = 'TableCollection';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage | null,
  ) {
    super(context);
  }

  get items(): readonly Table[] {
    const sheets = this.sheet ? [this.sheet] : this.context.storage.sheets();
    return sheets.flatMap((sheet) => sheet.tables().map((table) => new Table(this.context, sheet, table.id)));
  }

  get count(): number {
    return this.items.length;
  }

  /** Without headers of its own, the table gets a header row above its data, which move down. */
  add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area: data } = this.placeOf(address);
    checkRoom(sheet, data, null);
    const area = flagOf(hasHeaders) ? data : { ...data, rows: data.rows + 1 };
    if (!flagOf(hasHeaders)) sheet.insertCells({ ...data, rows: 1 }, 'Down');
    const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
    const id = newId();
    const name = freeTableName(this.context.storage);
    sheet.putTable({
      id,
      name,
      area: whole,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      blank: area.rows === 1,
    });
    nameColumns(sheet, { ...whole, rows: 1 });
    this.context.news.tell({ kind: 'table added', sheetId: sheet.id, tableId: id, name });
    return new Table(this.context, sheet, id);
  }

  getItemOrNullObject(key: unknown): Table | null {
    const wanted = textOf(key).toLowerCase();
    return (
      this.items.find((table) => [table.id, table.name].some((one) => one.toLowerCase() === wanted)) ?? null
    );
  }

  getItemAt(index: unknown): Table {
    return itemAt(this.items, index);
  }

  _RegisterDataChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.tableChanged, this.target());
  }

  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.tableChanged, this.target());
  }

  _RegisterAddedEvent(): void {
    this.context.events.register(EVENT_TYPE.tableAdded, this.target());
  }

  _UnregisterAddedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.tableAdded, this.target());
  }

  _RegisterDeletedEvent(): void {
    this.context.events.register(EVENT_TYPE.tableDeleted, this.target());
  }

  _UnregisterDeletedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.tableDeleted, this.target());
  }

  /** Tables of one sheet, or all. */
  private readonly target = (): string => this.sheet?.id ?? WORKBOOK_TARGET;

  private readonly placeOf = (address: unknown): Pick<Range, 'sheet' | 'area'> => {
    if (address instanceof Range) return address;
    const text = textOf(address);
    const { sheet: name } = splitAddress(text);
    const storage = this.context.storage;
    const named = name === null ? (this.sheet ?? storage.activeSheet()) : sheetByName(storage, name);
    if (!named) throw itemNotFound();
    return { sheet: named, area: areaOf(text) };
  };
}
