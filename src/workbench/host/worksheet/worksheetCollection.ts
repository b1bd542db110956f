import { flagOf, optionalText, textOf } from '../arguments';
import { itemNotFound } from '../failures';
import { checkSheetName, freeSheetName } from './sheetNames';
import type { SheetStorage } from '../storage';
import { checkStructureOpen } from '../workbook/workbookProtection';
import { Worksheet } from './worksheet';
import { WorksheetCollectionEvents } from './worksheetCollectionEvents';

export class WorksheetCollection extends WorksheetCollectionEvents {
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

  private readonly worksheetOf = (sheet: SheetStorage): Worksheet => new Worksheet(this.context, sheet);

  private readonly shown = (visibleOnly: unknown): readonly Worksheet[] =>
    flagOf(visibleOnly) ? this.items.filter((sheet) => sheet.visibility === 'Visible') : this.items;
}

function required(sheet: Worksheet | undefined | null): Worksheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}
