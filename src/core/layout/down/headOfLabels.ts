import type { Grid } from '../grid';
import { monthAt } from '../headings/monthAt';
import { isPeriodAlone } from '../headings/headingReading';

/** Whether a cell only heads the labels below: 項目 before 101年度, 102年度 …, or between 績效指標 and 數值. */
export function isHeadOfLabels(grid: Grid, row: number, column: number): boolean {
  const beside = grid.filled(row, column + 1);
  return isHeadOfPeriods(grid, row, beside) || isHeadOfValues(grid, row, column, beside);
}

function isHeadOfPeriods(grid: Grid, row: number, beside: readonly number[]): boolean {
  let periods = 0;
  for (const at of beside) {
    const reading = grid.heading(row, at);
    const isPeriod = reading?.roles.length === 0 && reading.period !== null;
    if (isPeriod || monthAt(grid, row, at) !== null) periods++;
  }
  return periods > 0 && periods >= beside.length / 2;
}

/** Whether a label has nothing beside it but periods below: Performance over 2019-20, 2020-21, each with its figures. */
export function headsPeriods(grid: Grid, row: number, column: number): boolean {
  if (row >= grid.used.bottom || grid.filled(row, column + 1).length > 0) return false;
  const below = grid.heading(row + 1, column);
  return below !== undefined && isPeriodAlone(below) && grid.filled(row + 1, column + 1).length > 0;
}

/** Nothing but headings stand beside it, and one of names before it, or one of mere figures right behind. */
function isHeadOfValues(grid: Grid, row: number, column: number, beside: readonly number[]): boolean {
  const next = beside[0];
  if (next === undefined || beside.some((at) => grid.heading(row, at) === undefined)) return false;
  return grid.isNeutral(row, next) || namesBefore(grid, row, column) !== null;
}

/** The column left of labels whose heading says that names of indicators or goals stand there. */
export function namesBefore(grid: Grid, row: number, column: number): number | null {
  const named = grid.filled(row, grid.used.left, column - 1).filter((at) => {
    const reading = grid.heading(row, at);
    return (
      reading?.wording === 'exact' && reading.roles.some((role) => role === 'indicator' || role === 'goal')
    );
  });
  return named.at(-1) ?? null;
}
