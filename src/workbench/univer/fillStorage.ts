import type { Book, BookName } from '../files/book';
import type { RecordStorage, WorkbookStorage } from '../host/storage';
import { newId } from '../host/ids';
import { NAMES, PAGE_LAYOUT, pageBreakKind, VALIDATIONS } from '../host/recordKinds';

/** Gives the storage what Univer's snapshot has no place for, and shows the sheet that was active. */
export function fillStorage(storage: WorkbookStorage, book: Book): void {
  const sheets = storage.sheets();
  book.sheets.forEach((sheet, index) => {
    const stored = sheets[index];
    if (!stored) return;
    for (const table of sheet.tables) stored.putTable(table);
    if (sheet.protection.protected) stored.setProtection(sheet.protection);
    if (Object.keys(sheet.page).length > 0) stored.records(PAGE_LAYOUT).set('page', sheet.page);
    for (const direction of ['horizontal', 'vertical'] as const) {
      const breaks = stored.records(pageBreakKind(direction));
      for (const place of sheet.breaks[direction]) breaks.set(String(place), true);
    }
    for (const validation of sheet.validations) stored.records(VALIDATIONS).set(newId(), validation);
    if (sheet.visibility === 'VeryHidden') stored.setVisibility('VeryHidden');
  });
  for (const name of book.names) {
    const owner = sheets[book.sheets.findIndex((sheet) => sheet.name === name.sheet)];
    putName((owner ?? storage).records(NAMES), name);
  }
  const active = sheets[book.activeSheet];
  if (active?.visibility() === 'Visible') storage.activate(active.id);
}

function putName(records: RecordStorage, { name, formula, comment, visible }: BookName): void {
  records.set(name.toLowerCase(), { name, formula, comment, visible });
}
