import { figurePairs } from '../evidence/figureColumns';
import { givesRate } from '../evidence/givesRate';
import type { Grid } from '../grid';
import type { ColumnRoles } from '../roles';
import type { HeadingRows } from './headingPath';
import type { RoleColumn } from './resolveRoles';
import { sampledRows } from './sampledRows';

const FEWEST = 3;
const AGREES = 0.8;
const MOST_BEHIND = 4;

/**
 * Adds the column of rates where no heading names one: a column without a role, right behind the figures, that holds
 * result ÷ target in nearly all rows and more than one figure. What the other rows print there is then held against it.
 */
export function withProvenRate(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  { target, actual, rate }: ColumnRoles,
): readonly RoleColumn[] {
  if (target === undefined || actual === undefined || rate !== undefined) return found;
  const taken = new Set(found.map(({ column }) => column));
  const pairs = figurePairs(grid, sampledRows(grid, rows), target, actual);
  if (pairs.length < FEWEST) return found;
  const last = Math.max(target, actual);
  for (let column = last + 1; column <= Math.min(grid.used.right, last + MOST_BEHIND); column++) {
    if (taken.has(column)) continue;
    const said = pairs.filter(({ row }) => grid.figure(row, column) !== null);
    const agreed = said.filter((pair) => givesRate(grid, pair, column));
    const figures = new Set(agreed.map(({ row }) => grid.figure(row, column)));
    if (agreed.length < FEWEST || figures.size < 2 || agreed.length < said.length * AGREES) continue;
    return [...found, rateColumn(column, rows)].sort((a, b) => a.column - b.column);
  }
  return found;
}

const rateColumn = (column: number, { top }: HeadingRows): RoleColumn => ({
  column,
  role: 'rate',
  period: null,
  heading: {
    column,
    row: top,
    isTotal: false,
    text: '',
    reading: {
      roles: ['rate'],
      wording: 'contained',
      language: 'zh-TW',
      period: null,
      unit: null,
      bound: null,
      isOther: false,
    },
  },
  strength: 1,
});
