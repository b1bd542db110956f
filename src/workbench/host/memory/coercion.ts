import type { CellError, CellValue } from '../storage';

/** The values of a rectangle of cells, as an operand of a formula. */
export type Cells = readonly (readonly CellValue[])[];
export type Operand = CellValue | Cells;

export const VALUE_ERROR: CellError = { error: '#VALUE!' };
export const NAME_ERROR: CellError = { error: '#NAME?' };
export const DIVISION_ERROR: CellError = { error: '#DIV/0!' };
export const NUMBER_ERROR: CellError = { error: '#NUM!' };
export const NOT_AVAILABLE: CellError = { error: '#N/A' };
export const NULL_ERROR: CellError = { error: '#NULL!' };
export const REFERENCE_ERROR: CellError = { error: '#REF!' };

export function isCells(operand: Operand): operand is Cells {
  return Array.isArray(operand);
}

export function isError(value: Operand): value is CellError {
  return typeof value === 'object' && value !== null && !isCells(value);
}

/** The one value of an operand; several cells where one is asked for are an error. */
export function single(operand: Operand): CellValue {
  if (!isCells(operand)) return operand;
  const value = operand[0]?.[0];
  return operand.length === 1 && operand[0]?.length === 1 && value !== undefined ? value : VALUE_ERROR;
}

/** Every value of the operand, row by row. */
export function valuesOf(operand: Operand): readonly CellValue[] {
  return isCells(operand) ? operand.flat() : [operand];
}

export function numberFrom(operand: Operand): number | CellError {
  const value = single(operand);
  if (value === null) return 0;
  if (typeof value === 'number' || isError(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = value.trim();
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : VALUE_ERROR;
}

export function flagFrom(operand: Operand): boolean | CellError {
  const value = single(operand);
  if (value === null) return false;
  if (typeof value === 'boolean' || isError(value)) return value;
  if (typeof value === 'number') return value !== 0;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : VALUE_ERROR;
}

export function textFrom(operand: Operand): string | CellError {
  const value = single(operand);
  if (value === null) return '';
  if (typeof value === 'string' || isError(value)) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(Number(value.toPrecision(15))).toUpperCase();
}

/** A result that JavaScript cannot hold as a number is `#NUM!`. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? value : NUMBER_ERROR;
}
