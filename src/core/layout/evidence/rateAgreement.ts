import type { Grid } from '../grid';
import { figurePairs } from './figureColumns';
import { isAnyForm, type RateForm } from './givesRate';

/** Columns of targets, of results, and of the rates that may be theirs. */
export interface RatedColumns {
  readonly target: number;
  readonly actual: number;
  readonly rate: number;
}

const FEWEST = 2;
/** The part of the rows that agree where columns belong together; reports are not free of slips. */
export const AGREES = 0.8;
/** Enough where others agree hardly at all: of four rates one may be wrong, which is what reports are checked for. */
const MOSTLY = 0.7;
const FEWEST_OF_MOST = 3;
const HALF = 0.5;

/** The part of the rows in which target and result give the rate; `null` for too few. */
export function agreement(
  grid: Grid,
  rows: readonly number[],
  columns: RatedColumns,
  isGiven: RateForm = isAnyForm,
): number | null {
  const { counted, agreed } = count(grid, rows, columns, isGiven);
  return counted < FEWEST ? null : agreed / counted;
}

/** Whether columns agree so well that those which agree in the part `than` of their rows cannot be meant. */
export function agreesFarBetter(
  grid: Grid,
  rows: readonly number[],
  columns: RatedColumns,
  than: number,
  isGiven: RateForm = isAnyForm,
): boolean {
  const { counted, agreed } = count(grid, rows, columns, isGiven);
  const share = counted === 0 ? 0 : agreed / counted;
  return share >= AGREES || (agreed >= FEWEST_OF_MOST && share >= MOSTLY && than <= share * HALF);
}

function count(
  grid: Grid,
  rows: readonly number[],
  { target, actual, rate }: RatedColumns,
  isGiven: RateForm,
): { readonly counted: number; readonly agreed: number } {
  const given = figurePairs(grid, rows, target, actual).flatMap((pair) => {
    const said = grid.figure(pair.row, rate);
    return said === null || pair.target === 0 ? [] : [isGiven(pair.target, pair.actual, said)];
  });
  return { counted: given.length, agreed: given.filter(Boolean).length };
}
