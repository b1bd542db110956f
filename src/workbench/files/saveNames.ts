import { isRecord } from '../host/arguments';
import { NAMES } from '../host/recordKinds';
import type { RecordStorage, WorkbookStorage } from '../host/storage';
import type { BookName } from './book';
import type { EditedFile } from './excelize';
import { checked } from './excelize';

/** Writes the names that have come or changed since the file was opened, and takes those away that have gone. */
export function saveNames(file: EditedFile, storage: WorkbookStorage, before: readonly BookName[]): void {
  const now = [
    ...namesOf(storage.records(NAMES), null),
    ...storage.sheets().flatMap((sheet) => namesOf(sheet.records(NAMES), sheet.name())),
  ];
  const texts = new Set(now.map((name) => JSON.stringify(name)));
  for (const name of before) {
    if (!texts.has(JSON.stringify(name))) file.DeleteDefinedName({ Name: name.name, ...scopeOf(name) });
  }
  const known = new Set(before.map((name) => JSON.stringify(name)));
  for (const name of now) {
    if (known.has(JSON.stringify(name))) continue;
    const refersTo = name.formula.replace(/^=/, '');
    checked(
      file.SetDefinedName({
        Name: name.name,
        RefersTo: refersTo,
        ...(name.comment === '' ? {} : { Comment: name.comment }),
        ...scopeOf(name),
      }),
    );
  }
}

function scopeOf({ sheet }: BookName): { readonly Scope?: string } {
  return sheet === null ? {} : { Scope: sheet };
}

function namesOf(records: RecordStorage, sheet: string | null): BookName[] {
  return records.keys().flatMap((key) => {
    const kept = records.get(key);
    if (!isRecord(kept)) return [];
    const { name, formula, comment, visible } = kept;
    if (typeof name !== 'string' || typeof formula !== 'string') return [];
    const text = typeof comment === 'string' ? comment : '';
    return [{ name, formula, sheet, comment: text, visible: visible !== false }];
  });
}
