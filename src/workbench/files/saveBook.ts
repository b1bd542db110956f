import type { SheetStorage, WorkbookStorage } from '../host/storage';
import type { Book } from './book';
import type { EditedFile, Engine } from './excelize';
import { checked } from './excelize';
import { saveCells } from './saveCells';
import { saveNames } from './saveNames';
import { savePage } from './savePage';
import type { OwnSizes } from './saveShape';
import { saveShape } from './saveShape';
import { saveValidations } from './saveValidations';

/** A workbook to save, and what it was when it was opened. */
export interface SavedBook {
  /** The file as it was opened; null for a new workbook. */
  readonly bytes: Uint8Array | null;
  readonly book: Book;
  /** The ids that the sheets of `book` have in the storage, in the same order. */
  readonly sheetIds: readonly string[];
  readonly storage: WorkbookStorage;
  sizes(sheet: SheetStorage): OwnSizes;
}

/**
 * The workbook as an .xlsx file: the opened file with what has changed since. What this page does not know
 * of, such as charts and conditional formats, stays as it was.
 */
export function saveBook(engine: Engine, saved: SavedBook): Uint8Array<ArrayBuffer> {
  const file = saved.bytes ? engine.OpenReader(saved.bytes) : engine.NewFile();
  checked(file);
  saveSheets(file, saved);
  for (const sheet of saved.storage.sheets()) {
    const before = saved.book.sheets[saved.sheetIds.indexOf(sheet.id)] ?? null;
    const name = sheet.name();
    saveCells(file, name, sheet, before, saved.book);
    saveShape(file, name, sheet, saved.sizes(sheet), before);
    savePage(file, name, sheet, before);
    saveValidations(file, name, sheet, before);
    const visible = sheet.visibility() === 'Visible';
    if (visible !== ((before?.visibility ?? 'Visible') === 'Visible')) {
      checked(file.SetSheetVisible(name, visible));
    }
  }
  saveNames(file, saved.storage, saved.book.names);
  const active = checked(file.GetSheetIndex(saved.storage.activeSheet().name())).index;
  checked(file.SetActiveSheet(active));
  // Formulas whose result changed have none in the file; Excel finds them when it opens it.
  checked(file.SetCalcProps({ ...checked(file.GetCalcProps()).props, FullCalcOnLoad: true }));
  return bytesOf(checked(file.WriteToBuffer()).buffer);
}

/** Brings the sheets themselves up to date: which there are, what they are called, and their order. */
function saveSheets(file: EditedFile, { storage, book, sheetIds }: SavedBook): void {
  const sheets = storage.sheets();
  const temporary = (index: number): string => `~${index}~`;
  const renamed = sheets.filter((sheet) => {
    const original = book.sheets[sheetIds.indexOf(sheet.id)];
    return original && original.name !== sheet.name();
  });
  // Two sheets may have exchanged their names, so every renamed sheet gets a name of its own in between.
  for (const sheet of renamed) {
    const index = sheetIds.indexOf(sheet.id);
    checked(file.SetSheetName(book.sheets[index]?.name ?? '', temporary(index)));
  }
  book.sheets.forEach((original, index) => {
    if (!sheets.some((sheet) => sheet.id === sheetIds[index])) {
      checked(file.SetSheetName(original.name, temporary(index)));
    }
  });
  for (const sheet of renamed) {
    checked(file.SetSheetName(temporary(sheetIds.indexOf(sheet.id)), sheet.name()));
  }
  for (const sheet of sheets) {
    if (!sheetIds.includes(sheet.id)) checked(file.NewSheet(sheet.name()));
  }
  book.sheets.forEach((_, index) => {
    const removed = !sheets.some((sheet) => sheet.id === sheetIds[index]);
    if (removed) checked(file.DeleteSheet(temporary(index)));
  });
  saveOrder(
    file,
    sheets.map((sheet) => sheet.name()),
  );
}

function saveOrder(file: EditedFile, wanted: readonly string[]): void {
  const present = file.GetSheetList().list.filter((name) => wanted.includes(name));
  if (present.join('/') === wanted.join('/')) return;
  for (let index = wanted.length - 2; index >= 0; index -= 1) {
    checked(file.MoveSheet(wanted[index] ?? '', wanted[index + 1] ?? ''));
  }
}

function bytesOf(buffer: BlobPart): Uint8Array<ArrayBuffer> {
  if (!(buffer instanceof Uint8Array)) throw new Error('The library wrote no bytes.');
  return new Uint8Array(buffer);
}
