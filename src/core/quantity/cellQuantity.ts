import type { CellValue } from '../sheet/snapshot';
import { excelDateQuantity, isDateFormat } from './dates';
import { Decimal, HUNDRED } from './decimal';
import type { Quantity } from './quantity';
import { PERCENT, type Unit } from './unit';
import { readUnit } from './units';

/** Whether a number format shows a percentage (quoted text and escapes aside). */
export function isPercentFormat(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}

/**
 * Reads a cell that holds a number: 0.02 shown as 2% is `2` with unit %; a unit in the number format
 * (`#,##0" 人"`) is its unit, else the given one; a date format makes it a date. `undefined` for a cell that holds no number.
 */
export function cellQuantity(value: CellValue, numberFormat: string, unit: Unit): Quantity | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const date = isDateFormat(numberFormat) ? excelDateQuantity(value) : null;
  if (date) return date;
  const exact = new Decimal(String(value));
  const percent = isPercentFormat(numberFormat);
  const number = percent ? exact.times(HUNDRED) : exact;
  return {
    value: number,
    low: number,
    high: number,
    exactness: 'exact',
    unit: percent ? PERCENT : (formatUnit(numberFormat) ?? unit),
    decimals: Math.min(number.decimalPlaces(), formatDecimals(numberFormat)),
  };
}

/** A binary number has no more digits than these; General shows as many as fit. */
const MOST_DIGITS = 15;

/** How many decimals a number format prints: `0.00%` two, `#,##0` none. */
function formatDecimals(numberFormat: string): number {
  const digits = /[0#?](?:\.([0#?]{1,30}))?(?![0#?,.])/.exec(numberFormat.replace(/"[^"]*"|\\./g, ''));
  return digits ? (digits[1]?.length ?? 0) : MOST_DIGITS;
}

/** The unit that a number format prints behind the number, if it prints one. */
function formatUnit(numberFormat: string): Unit | undefined {
  const literal = /[0#?]\s?"\s?([^"]+)"/.exec(numberFormat)?.[1];
  return literal === undefined || literal.trim() === '' ? undefined : readUnit(literal.trim());
}
