import { KeptParts } from '../keptParts';
import type { SheetStorage } from '../storage';
import { PAGE_LAYOUT } from '../recordKinds';

/** Where the page set-up of a sheet is kept. */
export function keptPage(sheet: SheetStorage): KeptParts {
  return new KeptParts(sheet.records(PAGE_LAYOUT), 'page');
}
