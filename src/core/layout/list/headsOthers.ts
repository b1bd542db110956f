import type { Grid } from '../grid';
import { isPeriodAlone } from '../headings/headingReading';
import { periodAt } from '../headings/periodRow';
import type { ListHeader } from './listHeader';
import { repeatedRow } from './repeatedRow';

const FEWEST = 2;
const FEWEST_BESIDE_A_NAME = 3;

/**
 * Whether a row holds the headings of other figures: 2022 實際, 2023 實際, 2024 預算 below 目標, 2022 實際, 2023 實際. What
 * stands below it is read otherwise than the rows above, or not at all.
 */
export function headsOthers(grid: Grid, header: ListHeader, row: number): boolean {
  const { columns, left, right } = header;
  const { target, actual } = columns;
  if (target === undefined || actual === undefined) return false;
  const names = columns.indicator ?? columns.goal ?? left;
  const filled = grid.filled(row, left, right);
  const beside = filled.filter((column) => column > names);
  if (beside.length < FEWEST || !beside.every((column) => isHeading(grid, row, column))) return false;
  if (!beside.includes(target) && !beside.includes(actual)) return false;
  if (repeatedRow(grid, header, row) !== null) return false;
  const own = grid.heading(row, target)?.roles ?? [];
  const done = grid.heading(row, actual)?.roles ?? [];
  // Benefits | 2023 Target | 2023 Actual heads more of the same.
  if (own.includes('target') && done.includes('actual')) return false;
  const isNamed = filled.some((column) => column <= names && !isHeading(grid, row, column));
  const hasRole = (column: number): boolean => (grid.heading(row, column)?.roles.length ?? 0) > 0;
  // 第2季 | 第3季 below a name that is merged, or beside 規劃, tells by when and when it was done.
  const isEnough = beside.length === filled.length || beside.length >= FEWEST_BESIDE_A_NAME;
  if (!isNamed) return beside.some(hasRole) || (isApart(grid, row) && isEnough);
  // Workload | 2022 Actual | 2023 Actual. A pilot | Q2 2024 | Q3 2024 is one of the rows: by when, and when it was done.
  return beside.every(hasRole) || (isApart(grid, row) && beside.length >= FEWEST_BESIDE_A_NAME);
}

/** Whether a cell says what stands below it, or when that is of; a verdict (完成) says what came of its row. */
function isHeading(grid: Grid, row: number, column: number): boolean {
  const reading = grid.heading(row, column);
  if (!reading) return periodAt(grid, row, column) !== null;
  if (grid.kind(row, column) === 'verdict' || reading.wording === 'contained') return false;
  return reading.roles.length > 0 || reading.isOther || isPeriodAlone(reading);
}

/** Whether an empty row stands above, or a title alone. */
const isApart = (grid: Grid, row: number): boolean => grid.filled(row - 1).length < 2;
