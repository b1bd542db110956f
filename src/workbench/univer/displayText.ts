import { numfmt } from '@univerjs/core';
import type { CellValue } from '../host/storage';

export const GENERAL = 'General';

/** What a cell shows: its value through its number format. A format that cannot be read counts as General. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return numfmt.format(numberFormat, value, { throws: true });
  } catch {
    return typeof value === 'number' ? numfmt.format(GENERAL, value) : value;
  }
}
