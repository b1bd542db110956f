import { format } from 'numfmt';
import type { CellValue } from './storage';

const TOO_WIDE = '########';

/** The text that a person sees for a value in a cell with that number format. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = numberFormat === '' ? 'General' : numberFormat;
  const shown = typeof value === 'number' ? decimalNeighbour(value) : value;
  return format(pattern, shown, { locale: 'zh-TW', throws: false, invalid: TOO_WIDE, overflow: TOO_WIDE });
}

/**
 * Excel rounds the decimal that a person typed, not the binary number just below it: 1.005 shows as
 * 1.01. One step away from zero makes up for that, and is far below the 15 digits that are shown.
 */
function decimalNeighbour(value: number): number {
  return Number.isInteger(value) ? value : value * (1 + Number.EPSILON);
}
