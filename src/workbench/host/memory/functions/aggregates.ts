import type { CellError, CellValue } from '../../storage';
import {
  DIVISION_ERROR,
  finite,
  isError,
  NOT_AVAILABLE,
  NUMBER_ERROR,
  VALUE_ERROR,
  valuesOf,
  type Cells,
} from '../coercion';
import { criterionOf } from './criteria';
import {
  cellsAt,
  numberAt,
  numbersOf,
  ofNumbers,
  valueAt,
  type Argument,
  type FunctionTable,
  type WorksheetFunction,
} from './worksheetFunction';

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number | CellError {
  return numbers.length === 0 ? DIVISION_ERROR : sum(numbers) / numbers.length;
}

function median(numbers: readonly number[]): number | CellError {
  if (numbers.length === 0) return NUMBER_ERROR;
  const ordered = [...numbers].sort((a, b) => a - b);
  const [low = 0, high = 0] = [
    ordered[Math.floor((ordered.length - 1) / 2)],
    ordered[Math.floor(ordered.length / 2)],
  ];
  return (low + high) / 2;
}

function deviation(numbers: readonly number[], fewer: number): number | CellError {
  const average = mean(numbers);
  if (typeof average !== 'number' || numbers.length <= fewer) return DIVISION_ERROR;
  return Math.sqrt(sum(numbers.map((number) => (number - average) ** 2)) / (numbers.length - fewer));
}

function counted(args: readonly Argument[], counts: (value: CellValue) => boolean): number {
  return args.flatMap((argument) => valuesOf(argument())).filter(counts).length;
}

/** The cells of `from` in the places where every pair of a range and a criterion says so. */
function chosen(from: Cells, pairs: readonly Argument[]): CellValue[] | CellError {
  const tests: { cells: Cells; test: (value: CellValue) => boolean }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    tests.push({ cells: cellsAt(pairs, index), test: criterionOf(valueAt(pairs, index + 1)) });
  }
  const isSmaller = tests.some(({ cells }) => cells.length !== tests[0]?.cells.length);
  if (tests.length === 0 || isSmaller) return VALUE_ERROR;
  const rows = tests[0]?.cells ?? [];
  return rows.flatMap((row, r) =>
    row.flatMap((_, c) =>
      tests.every(({ cells, test }) => test(cells[r]?.[c] ?? null)) ? [from[r]?.[c] ?? null] : [],
    ),
  );
}

/** `SUMIF(range, criterion, [summed])`, and the like. */
function conditional(compute: (numbers: readonly number[]) => CellValue): WorksheetFunction {
  return (args) => over(chosen(cellsAt(args, args.length > 2 ? 2 : 0), args.slice(0, 2)), compute);
}

/** `SUMIFS(summed, range, criterion, …)`, and the like. */
function conditionals(compute: (numbers: readonly number[]) => CellValue): WorksheetFunction {
  return (args) => over(chosen(cellsAt(args, 0), args.slice(1)), compute);
}

function over(
  values: CellValue[] | CellError,
  compute: (numbers: readonly number[]) => CellValue,
): CellValue {
  if (!Array.isArray(values)) return values;
  return values.find(isError) ?? compute(values.filter((value) => typeof value === 'number'));
}

/** The largest number, or the smallest, after those that come before it. */
function ranked(order: (a: number, b: number) => number): WorksheetFunction {
  return (args) => {
    const numbers = numbersOf(args.slice(0, 1));
    const place = numberAt(args, 1);
    if ('error' in numbers) return numbers;
    if (typeof place !== 'number') return place;
    return [...numbers].sort(order)[Math.ceil(place) - 1] ?? NUMBER_ERROR;
  };
}

function rank(args: readonly Argument[]): CellValue {
  const number = numberAt(args, 0);
  const numbers = numbersOf(args.slice(1, 2));
  const order = numberAt(args, 2, 0);
  if (typeof number !== 'number') return number;
  if ('error' in numbers) return numbers;
  if (!numbers.includes(number)) return NOT_AVAILABLE;
  return numbers.filter((other) => (order === 0 ? other > number : other < number)).length + 1;
}

function sumOfProducts(args: readonly Argument[]): CellValue {
  const factors = args.map((_, index) => cellsAt(args, index).flat());
  if (factors.some(({ length }) => length !== factors[0]?.length)) return VALUE_ERROR;
  const wrong = factors.flat().find(isError);
  if (wrong) return wrong;
  return sum(
    (factors[0] ?? []).map((_, place) =>
      factors.reduce((product, values) => {
        const value = values[place];
        return typeof value === 'number' ? product * value : 0;
      }, 1),
    ),
  );
}

/** Functions of many cells. */
export const AGGREGATES: FunctionTable = [
  ['AVERAGE', ofNumbers(mean)],
  ['AVERAGEIF', conditional(mean)],
  ['AVERAGEIFS', conditionals(mean)],
  ['COUNT', (args) => counted(args, (value) => typeof value === 'number')],
  ['COUNTA', (args) => counted(args, (value) => value !== null)],
  ['COUNTBLANK', (args) => counted(args, (value) => value === null || value === '')],
  ['COUNTIF', (args) => countOf(chosen(cellsAt(args, 0), args))],
  ['COUNTIFS', (args) => countOf(chosen(cellsAt(args, 0), args))],
  ['LARGE', ranked((a, b) => b - a)],
  ['MAX', ofNumbers((list) => list.reduce((most, number) => Math.max(most, number), list[0] ?? 0))],
  ['MEDIAN', ofNumbers(median)],
  ['MIN', ofNumbers((list) => list.reduce((least, number) => Math.min(least, number), list[0] ?? 0))],
  ['PRODUCT', ofNumbers((list) => (list.length === 0 ? 0 : finite(list.reduce((a, b) => a * b, 1))))],
  ['RANK', rank],
  ['RANK.EQ', rank],
  ['SMALL', ranked((a, b) => a - b)],
  ['STDEV', ofNumbers((list) => deviation(list, 1))],
  ['STDEV.S', ofNumbers((list) => deviation(list, 1))],
  ['STDEV.P', ofNumbers((list) => deviation(list, 0))],
  ['SUM', ofNumbers((list) => finite(sum(list)))],
  ['SUMIF', conditional((list) => finite(sum(list)))],
  ['SUMIFS', conditionals((list) => finite(sum(list)))],
  ['SUMPRODUCT', sumOfProducts],
];

function countOf(values: CellValue[] | CellError): CellValue {
  return Array.isArray(values) ? values.length : values;
}
