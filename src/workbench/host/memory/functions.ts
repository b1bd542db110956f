import { displayText } from '../displayText';
import type { CellError, CellValue } from '../storage';
import {
  DIVISION_ERROR,
  VALUE_ERROR,
  finite,
  flagFrom,
  isCells,
  isError,
  numberFrom,
  single,
  textFrom,
  valuesOf,
  type Operand,
} from './coercion';

/** A worksheet function. Arguments are computed only when they are asked for. */
export type WorksheetFunction = (args: readonly (() => Operand)[]) => Operand;

/** The numbers among the arguments: text and booleans count only when they are given directly. */
function numbersOf(args: readonly (() => Operand)[]): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const argument of args) {
    const operand = argument();
    for (const value of valuesOf(operand)) {
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
      else if (!isCells(operand) && value !== null) {
        const number = numberFrom(value);
        if (typeof number !== 'number') return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

function aggregate(compute: (numbers: readonly number[]) => CellValue): WorksheetFunction {
  return (args) => {
    const numbers = numbersOf(args);
    return 'error' in numbers ? numbers : compute(numbers);
  };
}

function ofNumber(compute: (value: number) => number): WorksheetFunction {
  return (args) => {
    const value = numberFrom(args[0]?.() ?? VALUE_ERROR);
    return typeof value === 'number' ? finite(compute(value)) : value;
  };
}

/** Moves the decimal point, on the 15 digits that Excel computes with. */
function shiftPoint(value: number, places: number): number {
  const [mantissa, exponent] = value.toExponential(14).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function toPlaces(round: (magnitude: number) => number): WorksheetFunction {
  return (args) => {
    const value = numberFrom(args[0]?.() ?? VALUE_ERROR);
    const places = numberFrom(args[1]?.() ?? 0);
    if (typeof value !== 'number') return value;
    if (typeof places !== 'number') return places;
    const digits = Math.trunc(places);
    return finite(Math.sign(value) * shiftPoint(round(shiftPoint(Math.abs(value), digits)), -digits));
  };
}

function logical(combine: (flags: readonly boolean[]) => boolean): WorksheetFunction {
  return (args) => {
    const flags: boolean[] = [];
    for (const value of args.flatMap((argument) => valuesOf(argument()))) {
      if (value === null) continue;
      const flag = flagFrom(value);
      if (typeof flag !== 'boolean') return flag;
      flags.push(flag);
    }
    return flags.length === 0 ? VALUE_ERROR : combine(flags);
  };
}

function choose(args: readonly (() => Operand)[]): Operand {
  const condition = flagFrom(args[0]?.() ?? VALUE_ERROR);
  if (typeof condition !== 'boolean') return condition;
  const branch = condition ? args[1] : args[2];
  if (!branch) return condition;
  return branch() ?? 0;
}

function orElse(args: readonly (() => Operand)[]): Operand {
  const value = args[0]?.() ?? null;
  return isError(isCells(value) ? single(value) : value) ? (args[1]?.() ?? null) : value;
}

function shownAs(args: readonly (() => Operand)[]): Operand {
  const value = single(args[0]?.() ?? null);
  const pattern = textFrom(args[1]?.() ?? '');
  if (isError(value) || typeof pattern !== 'string') return isError(value) ? value : pattern;
  return displayText(value ?? 0, pattern);
}

/** Every function that the in-memory workbook computes. Any other is `#NAME?`, never a guess. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['ABS', ofNumber(Math.abs)],
  ['AND', logical((flags) => flags.every(Boolean))],
  ['AVERAGE', aggregate((list) => (list.length === 0 ? DIVISION_ERROR : sum(list) / list.length))],
  ['COUNT', (args) => args.flatMap((argument) => valuesOf(argument())).filter(isNumber).length],
  ['IF', choose],
  ['IFERROR', orElse],
  ['INT', ofNumber(Math.floor)],
  ['ISERROR', (args) => isError(single(args[0]?.() ?? null))],
  ['ISNUMBER', (args) => isNumber(single(args[0]?.() ?? null))],
  ['MAX', aggregate((list) => (list.length === 0 ? 0 : Math.max(...list)))],
  ['MIN', aggregate((list) => (list.length === 0 ? 0 : Math.min(...list)))],
  ['NOT', (args) => negated(flagFrom(args[0]?.() ?? VALUE_ERROR))],
  ['OR', logical((flags) => flags.some(Boolean))],
  ['ROUND', toPlaces(Math.round)],
  ['ROUNDDOWN', toPlaces(Math.floor)],
  ['ROUNDUP', toPlaces(Math.ceil)],
  ['SUM', aggregate((list) => finite(sum(list)))],
  ['TEXT', shownAs],
  ['TRUNC', toPlaces(Math.floor)],
]);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function isNumber(value: CellValue): boolean {
  return typeof value === 'number';
}

function negated(flag: boolean | CellError): CellValue {
  return typeof flag === 'boolean' ? !flag : flag;
}
