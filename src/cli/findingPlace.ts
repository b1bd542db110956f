import { cellName, placeName } from '../core/sheet/address';
import { oneLine } from '../core/text/oneLine';
import type { Finding } from '../core/validation/engine/finding';
import type { ReadTable } from './readFile';

/** Where a finding is, as the sheet says it: `績效!D7`. */
export function placeOf({ view }: ReadTable, { at }: Finding): string {
  return placeName(view.snapshot.sheet.name, cellName(at.cell));
}

/** What people call the indicator of a finding; `''` for what concerns the whole table. */
export function indicatorOf({ view }: ReadTable, { indicator: number }: Finding): string {
  const found = view.assessments.find(({ indicator }) => indicator.number === number)?.indicator;
  return found ? oneLine(found.name === '' ? found.goal : found.name) : '';
}
