import { invalidArgument, itemAlreadyExists } from '../failures';
import type { SheetStorage, WorkbookStorage } from '../storage';

const MAX_LENGTH = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

export function sheetByName(storage: WorkbookStorage, name: string): SheetStorage | null {
  const wanted = name.toLowerCase();
  return storage.sheets().find((sheet) => sheet.name().toLowerCase() === wanted) ?? null;
}

/**
 * @param own the sheet that is renamed, which may keep its name; null for a new one
 * @throws HostError InvalidArgument or ItemAlreadyExists when Excel would refuse the name
 */
export function checkSheetName(storage: WorkbookStorage, name: string, own: SheetStorage | null): void {
  const isQuoted = name.startsWith("'") || name.endsWith("'");
  if (name === '' || name.length > MAX_LENGTH || FORBIDDEN.test(name) || isQuoted) throw invalidArgument();
  const holder = sheetByName(storage, name);
  if (holder && holder !== own) throw itemAlreadyExists();
}

/** The next free name of the kind `Sheet3`. */
export function freeSheetName(storage: WorkbookStorage): string {
  let number = storage.sheets().length + 1;
  while (sheetByName(storage, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
