import { parseValue } from 'numfmt';
import { isParsableFormula } from '../formula/parse';
import { invalidArgument } from '../failures';
import type { CellInput } from '../storage';

/** The most characters a cell holds. */
export const MAX_CELL_TEXT = 32_767;
/** The most characters a formula has. */
export const MAX_FORMULA = 8_192;

/** What goes into a cell, and the number format that comes with it, or null. */
export interface TypedInput {
  readonly input: CellInput;
  readonly format: string | null;
}

const ERROR_VALUES = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
/** Month first, in Taiwan as in the United States, wherever the year comes last. */
const YEAR_LAST = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
/** A comma between digits parts thousands, or it is no part of a number. */
const MISPLACED_COMMA = /\d,(?!\d{3}(?!\d))/;
/** No number or date is written with more characters. */
const LONGEST_PARSED = 50;
/** Excel keeps this many digits of a number and turns the others into zeros. */
const DIGITS = 15;

/**
 * What Excel makes of a value that is set on a cell with that number format: a string is taken as if
 * it had been typed, so `2%` becomes 0.02 and `3/4` a date, unless the cell is formatted as text.
 *
 * @throws HostError InvalidArgument for text that is too long, or a formula that cannot be read
 */
export function typedInput(value: unknown, currentFormat: string): TypedInput {
  const isTextCell = currentFormat === '@';
  if (typeof value === 'boolean') return { input: { value }, format: null };
  if (typeof value === 'number') {
    return { input: { value: isTextCell ? String(value) : value }, format: null };
  }
  if (typeof value !== 'string') throw invalidArgument();
  if (value.length > MAX_CELL_TEXT) throw invalidArgument();
  if (value === '') return { input: { value: null }, format: null };
  if (isTextCell) return { input: { value }, format: null };
  if (value.startsWith("'")) return { input: { value: value.slice(1) }, format: null };
  return value.startsWith('=') && value.length > 1 ? formulaInput(value) : parsedInput(value, currentFormat);
}

function formulaInput(formula: string): TypedInput {
  if (formula.length > MAX_FORMULA || !isParsableFormula(formula)) throw invalidArgument();
  return { input: { formula }, format: null };
}

function parsedInput(text: string, currentFormat: string): TypedInput {
  const errorCode = text.trim().toUpperCase();
  if (ERROR_VALUES.has(errorCode)) return { input: { value: { error: errorCode } }, format: null };
  const parsed = mayBeParsed(text) ? parseNumber(text.trim()) : null;
  if (!parsed || !(typeof parsed.v === 'number' || typeof parsed.v === 'boolean')) {
    return { input: { value: text }, format: null };
  }
  const value = typeof parsed.v === 'number' ? cutDigits(parsed.v) : parsed.v;
  const format = currentFormat === 'General' && typeof parsed.z === 'string' ? parsed.z : null;
  return { input: { value }, format };
}

/** Most texts are no number, date or boolean at first sight: this keeps long ones from being parsed. */
function mayBeParsed(text: string): boolean {
  return text.length <= LONGEST_PARSED && /\d|^\s*(?:true|false)\s*$/i.test(text);
}

function parseNumber(text: string): { readonly v?: unknown; readonly z?: unknown } | null {
  if (MISPLACED_COMMA.test(text)) return null;
  const [, month, , day, year] = YEAR_LAST.exec(text) ?? [];
  if (month === undefined) return parseChineseDate(text) ?? parseValue(text, { locale: 'zh-TW' });
  if (Number(month) > 12) return null;
  const date = parseValue(`${year}/${month}/${day}`);
  return date && { v: date.v, z: 'yyyy/m/d' };
}

function parseChineseDate(text: string): { v: unknown; z: string } | null {
  const match = CHINESE_DATE.exec(text);
  const serial = match ? parseValue(`${match[1]}/${match[2]}/${match[3]}`) : null;
  return serial ? { v: serial.v, z: 'yyyy"年"m"月"d"日"' } : null;
}

function cutDigits(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) >= 10 ** DIGITS) {
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - DIGITS);
    return Math.trunc(value / unit) * unit;
  }
  return value;
}
