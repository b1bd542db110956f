import { parseAddress, splitAddress } from '../addresses';
import { textOf } from '../arguments';
import { intersection, type Area } from '../area';
import { tableFilter, type AutoFilter } from '../filter/autoFilter';
import { EVENT_TYPE } from '../events/eventHub';
import { invalidArgument, itemNotFound } from '../failures';
import { checkUnprotected } from '../protectionGuard';
import { Range } from '../range/range';
import { checkOnSheet } from '../range/rangeNavigation';
import { TableSort } from '../sort/tableSort';
import { TableColumnCollection } from './tableColumns';
import { TableRowCollection } from './tableRows';
import { bodyArea, checkRoom, checkTableName, headerArea, nameColumns, totalArea } from './tableLayout';
import { TableLook } from './tableLook';
import { Worksheet } from '../worksheet/worksheet';

export class Table extends TableLook {
  readonly typeName = 'Table';

  get id(): string {
    return this.record().id;
  }

  get name(): string {
    return this.record().name;
  }

  set name(value: unknown) {
    const name = textOf(value);
    checkUnprotected(this.sheet);
    checkTableName(this.context.storage, name, this.tableId);
    this.change({ name });
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return tableFilter(this.context, this.sheet, this.record);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.context, this.sheet, this.record);
  }

  get sort(): TableSort {
    return new TableSort(this.context, this.sheet, this.record);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.context, this.sheet, this.record);
  }

  getRange(): Range {
    return this.rangeAt(this.record().area);
  }

  getHeaderRowRange(): Range {
    const area = headerArea(this.record());
    if (!area) throw itemNotFound();
    return this.rangeAt(area);
  }

  getDataBodyRange(): Range {
    return this.rangeAt(bodyArea(this.record()));
  }

  getTotalRowRange(): Range {
    const area = totalArea(this.record());
    if (!area) throw itemNotFound();
    return this.rangeAt(area);
  }

  /**
   * Gives the table another extent. Its header stays in its row, the two extents overlap, and at least
   * one row of data is left. Nothing is inserted, and no cell moves.
   */
  resize(newRange: unknown): void {
    const record = this.record();
    const area = checkOnSheet(this.extentOf(newRange));
    const least = 1 + (record.showHeaders ? 1 : 0) + (record.showTotals ? 1 : 0);
    if (area.row !== record.area.row || area.rows < least) throw invalidArgument();
    if (!intersection(area, record.area)) throw invalidArgument();
    checkRoom(this.sheet, area, this.tableId);
    this.change({ area });
    if (record.showHeaders) nameColumns(this.sheet, { ...area, rows: 1 });
  }

  convertToRange(): Range {
    checkUnprotected(this.sheet);
    const { area } = this.record();
    this.sheet.removeTable(this.tableId);
    return this.rangeAt(area);
  }

  delete(): void {
    checkUnprotected(this.sheet);
    const { area, name } = this.record();
    this.sheet.removeTable(this.tableId);
    this.sheet.clearContents(area);
    this.sheet.clearFormats([area]);
    this.context.news.tell({ kind: 'table deleted', sheetId: this.sheet.id, tableId: this.tableId, name });
  }

  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }

  reapplyFilters(): void {
    this.autoFilter.reapply();
  }

  _RegisterDataChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.tableChanged, this.tableId);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.tableChanged, this.tableId);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.tableSelectionChanged, this.tableId);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.tableSelectionChanged, this.tableId);
  }

  private readonly rangeAt = (area: Area): Range => new Range(this.context, this.sheet, checkOnSheet(area));

  private readonly extentOf = (newRange: unknown): Area => {
    if (newRange instanceof Range) {
      if (newRange.sheet !== this.sheet) throw invalidArgument();
      return newRange.area;
    }
    const { sheet, address } = splitAddress(textOf(newRange));
    const isElsewhere = sheet !== null && sheet.toLowerCase() !== this.sheet.name().toLowerCase();
    const area = parseAddress(address);
    if (isElsewhere || !area) throw invalidArgument();
    return area;
  };
}
