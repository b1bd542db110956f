import { flagOf, optionalText, textOf } from '../arguments';
import { ExcelCollection } from '../context';
import { EVENT_TYPE, WORKBOOK_TARGET } from '../eventHub';
import { itemNotFound } from '../failures';
import { checkSheetName, freeSheetName } from './sheetNames';
import type { SheetStorage } from '../storage';
import { checkStructureOpen } from '../workbook/workbookProtection';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends ExcelCollection {
  readonly typeName = 'WorksheetCollection';

  get items(): readonly Worksheet[] {
    return this.context.storage.sheets().map(this.worksheetOf);
  }

  add(name: unknown): Worksheet {
    checkStructureOpen(this.context);
    const wanted = optionalText(name) ?? freeSheetName(this.context.storage);
    checkSheetName(this.context.storage, wanted, null);
    return this.worksheetOf(this.context.storage.addSheet(wanted));
  }

  getActiveWorksheet(): Worksheet {
    return this.worksheetOf(this.context.storage.activeSheet());
  }

  getCount(visibleOnly: unknown): number {
    return this.shown(visibleOnly).length;
  }

  getFirst(visibleOnly: unknown): Worksheet {
    return required(this.shown(visibleOnly)[0]);
  }

  getLast(visibleOnly: unknown): Worksheet {
    return required(this.shown(visibleOnly).at(-1));
  }

  /** By id, or by name. */
  getItem(key: unknown): Worksheet {
    return required(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    const wanted = textOf(key).toLowerCase();
    const sheets = this.items;
    const byId = sheets.find((sheet) => sheet.id.toLowerCase() === wanted);
    return byId ?? sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  _RegisterDataChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetChanged, WORKBOOK_TARGET);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetChanged, WORKBOOK_TARGET);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.selectionChanged, WORKBOOK_TARGET);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.selectionChanged, WORKBOOK_TARGET);
  }

  _RegisterActivatedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetActivated, WORKBOOK_TARGET);
  }

  _UnregisterActivatedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetActivated, WORKBOOK_TARGET);
  }

  _RegisterDeactivatedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetDeactivated, WORKBOOK_TARGET);
  }

  _UnregisterDeactivatedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetDeactivated, WORKBOOK_TARGET);
  }

  _RegisterAddedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetAdded, WORKBOOK_TARGET);
  }

  _UnregisterAddedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetAdded, WORKBOOK_TARGET);
  }

  _RegisterDeletedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetDeleted, WORKBOOK_TARGET);
  }

  _UnregisterDeletedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetDeleted, WORKBOOK_TARGET);
  }

  private readonly worksheetOf = (sheet: SheetStorage): Worksheet => new Worksheet(this.context, sheet);

  private readonly shown = (visibleOnly: unknown): readonly Worksheet[] =>
    flagOf(visibleOnly) ? this.items.filter((sheet) => sheet.visibility === 'Visible') : this.items;
}

function required(sheet: Worksheet | undefined | null): Worksheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}
