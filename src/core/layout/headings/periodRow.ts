import type { Grid } from '../grid';
import { wholeYear, type ReportPeriod } from '../period';
import { monthAt } from './monthAt';

const BARE_YEAR = /^\d{2,3}$/;

/** Whether only years, quarters and the like stand between two columns of a row: there 112 is a year too. */
export function isPeriodRow(grid: Grid, row: number, left: number, right: number): boolean {
  const filled = grid.filled(row, left, right);
  return filled === grid.filled(row) ? grid.isOfPeriods(row) : arePeriods(grid, row, filled);
}

/** Whether some cells of a row name periods, or most of them do. */
export function arePeriods(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (columns.length < 2) return false;
  const most = columns.length / 2;
  const periods: number[] = [];
  let others = 0;
  for (const column of columns) {
    if (periodAt(grid, row, column) !== null) periods.push(column);
    // Most rows are told by their first cells.
    else if (++others > most) return false;
  }
  if (periods.length < 2 || periods.length < most) return false;
  const bare = periods.map((column) => grid.text(row, column)).filter((text) => BARE_YEAR.test(text));
  return bare.length === 0 || areYears(bare.map(Number));
}

/** 110, 111, 112, 110, 111, 112 are years; 90, 90, 92 are figures. */
function areYears(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return (
    steps.length > 0 && steps.every((step) => step === 1 || step < 0) && steps.some((step) => step === 1)
  );
}

/** The period that a cell of such a row names, and nothing else. */
export function periodAt(grid: Grid, row: number, column: number): ReportPeriod | null {
  const year = grid.year(row, column);
  if (year !== null) return wholeYear(year);
  const reading = grid.heading(row, column);
  return reading?.roles.length === 0 && !reading.isOther ? reading.period : monthAt(grid, row, column);
}
