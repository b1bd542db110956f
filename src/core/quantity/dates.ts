import { Decimal } from './decimal';
import type { Quantity } from './quantity';
import type { Unit } from './unit';

/** The unit of a date: its value is the number of days since 1 January 1970. */
export const DATE: Unit = { text: '', name: 'date', dimension: 'date', scale: '1' };

/** Excel's number of 1 January 1970. */
const EXCEL_EPOCH = 25_569;
/** Excel's number of the day after 31 December 9999. */
const LAST_EXCEL_DATE = 2_958_466;
const DAY = 86_400_000;

/** The first and last day of `2025`, `2025-12` or `2025-12-31`, in days since 1970; `null` for anything else. */
export function daysOf(iso: string): { readonly first: number; readonly last: number } | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]) - 1;
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (month < 0 || month > 11)) return null;
  if (month !== undefined && day !== undefined) {
    const at = days(year, month, day);
    return day >= 1 && at < days(year, month + 1, 1) ? { first: at, last: at } : null;
  }
  return month === undefined
    ? { first: days(year, 0, 1), last: days(year + 1, 0, 1) - 1 }
    : { first: days(year, month, 1), last: days(year, month + 1, 1) - 1 };
}

/** A date as a quantity; a month or a year is bounded by its first and last day. `null` when it is no date. */
export function dateQuantity(iso: string): Quantity | null {
  const found = daysOf(iso);
  if (!found) return null;
  const low = new Decimal(found.first);
  const high = new Decimal(found.last);
  return { value: high, low, high, exactness: 'exact', unit: DATE, decimals: 0 };
}

/** `20422` → `2025-11-30`. */
export function isoDate(day: Decimal): string {
  return new Date(day.toNumber() * DAY).toISOString().slice(0, 10);
}

/** Whether a number format shows a date (quoted text, escapes, colours and elapsed times aside). */
export function isDateFormat(numberFormat: string): boolean {
  const codes = numberFormat.replace(/"[^"]*"|\\.|\[[^[\]]*\]|General|E[+-]/gi, '');
  return /[yd]/i.test(codes) || (/e/i.test(codes) && /m/i.test(codes));
}

/** The date of an Excel date number, as a quantity; `null` for a number that is no date. */
export function excelDateQuantity(serial: number): Quantity | null {
  const isDate = serial >= 1 && serial < LAST_EXCEL_DATE;
  return isDate ? dateQuantity(isoDate(new Decimal(Math.floor(serial) - EXCEL_EPOCH))) : null;
}

/** The number that Excel keeps for a date. */
export function excelDate(day: Decimal): number {
  return day.toNumber() + EXCEL_EPOCH;
}

function days(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY;
}
