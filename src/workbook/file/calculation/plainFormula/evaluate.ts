import { Decimal } from '../../../../core/quantity/decimal';
import type { CellAddress } from '../../../../core/sheet/address';
import type { CellValue } from '../../../../core/sheet/snapshot';
import type { Formula, Sign } from './formula';

/** What a cell holds; `null` where that is not known here. */
export type CellReader = (cell: CellAddress) => CellValue | null;

/**
 * The result of a formula as spreadsheets compute it, in binary; `null` for errors, for values that would have
 * to be made into others, and for functions that are not known here.
 */
export function evaluatePlain(formula: Formula, cells: CellReader): CellValue | null {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'cell':
      return cells(formula.cell);
    case 'negative': {
      const value = numberOf(formula.of, cells);
      return value === null ? null : -value;
    }
    case 'percent': {
      const value = numberOf(formula.of, cells);
      return value === null ? null : value / 100;
    }
    case 'operation': {
      const left = numberOf(formula.left, cells);
      const right = numberOf(formula.right, cells);
      return left === null || right === null ? null : finite(OPERATIONS[formula.sign](left, right));
    }
    case 'function':
      return FUNCTIONS.get(formula.name)?.(formula.given, cells) ?? null;
  }
}

const OPERATIONS: Readonly<Record<Sign, (left: number, right: number) => number | boolean>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '=': (left, right) => left === right,
  '<>': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

type PlainFunction = (given: readonly Formula[], cells: CellReader) => CellValue | null;

const FUNCTIONS: ReadonlyMap<string, PlainFunction> = new Map<string, PlainFunction>([
  ['IF', choose],
  ['ROUND', (given, cells) => toPlaces(given, cells, Decimal.ROUND_HALF_UP)],
  [
    'TRUNC',
    (given, cells) => toPlaces(given.length === 1 ? [...given, WHOLE] : given, cells, Decimal.ROUND_DOWN),
  ],
  ['ROUNDDOWN', (given, cells) => toPlaces(given, cells, Decimal.ROUND_DOWN)],
  ['ROUNDUP', (given, cells) => toPlaces(given, cells, Decimal.ROUND_UP)],
  ['MIN', (given, cells) => ofNumbers(given, cells, Math.min)],
  ['MAX', (given, cells) => ofNumbers(given, cells, Math.max)],
  ['HYPERLINK', shownOfLink],
]);

function choose(
  [condition, then, otherwise, ...more]: readonly Formula[],
  cells: CellReader,
): CellValue | null {
  if (!condition || !then || !otherwise || more.length > 0) return null;
  const met = evaluatePlain(condition, cells);
  if (typeof met !== 'boolean') return null;
  return evaluatePlain(met ? then : otherwise, cells);
}

type Rounding = typeof Decimal.ROUND_HALF_UP | typeof Decimal.ROUND_DOWN | typeof Decimal.ROUND_UP;

/** To no decimals. */
const WHOLE: Formula = { kind: 'constant', value: 0 };

/** Halves go away from zero, and the rest is cut, as the number reads in the 15 digits that spreadsheets keep. */
function toPlaces(
  [number, places, ...more]: readonly Formula[],
  cells: CellReader,
  rounding: Rounding,
): CellValue | null {
  if (!number || places?.kind !== 'constant' || more.length > 0) return null;
  const decimals = Number(places.value);
  const value = numberOf(number, cells);
  if (value === null || !Number.isInteger(decimals) || decimals < 0 || decimals > 15) return null;
  return new Decimal(value.toPrecision(15)).toDecimalPlaces(decimals, rounding).toNumber();
}

/** A text, or an empty cell, counts in a list as something else than in an operation: left to the engine. */
function ofNumbers(
  given: readonly Formula[],
  cells: CellReader,
  pick: (...numbers: readonly number[]) => number,
): CellValue | null {
  const numbers = given.map((formula) => evaluatePlain(formula, cells));
  const isSure = numbers.every((number): number is number => typeof number === 'number');
  return isSure ? pick(...numbers) : null;
}

function shownOfLink([target, shown, ...more]: readonly Formula[]): CellValue | null {
  const isPlain = target?.kind === 'constant' && shown?.kind === 'constant' && more.length === 0;
  return isPlain ? shown.value : null;
}

/** An empty cell counts as nothing. */
function numberOf(formula: Formula, cells: CellReader): number | null {
  const value = evaluatePlain(formula, cells);
  if (value === '' && formula.kind === 'cell') return 0;
  return typeof value === 'number' ? value : null;
}

function finite(result: number | boolean): number | boolean | null {
  return typeof result === 'boolean' || Number.isFinite(result) ? result : null;
}
