import type { Profile } from '../evidence/profile';
import type { Grid } from '../grid';
import type { HeadingRows } from './headingPath';
import type { ColumnHeading } from './joinLevels';
import type { RoleColumn } from './resolveRoles';

/** The columns in which any of the rows holds something; one that several fill comes several times. */
export function filledColumns(
  grid: Grid,
  { top, height }: HeadingRows,
  left: number,
  right: number,
): readonly number[] {
  return Array.from({ length: height }, (_, index) => grid.filled(top + index, left, right)).flat();
}

/** How many filled columns have no heading that is known. */
export function unknownColumns(
  grid: Grid,
  rows: HeadingRows,
  headings: readonly ColumnHeading[],
  left: number,
  right: number,
): number {
  const known = new Set(headings.map(({ column }) => column));
  return new Set(filledColumns(grid, rows, left, right).filter((column) => !known.has(column))).size;
}

/** A heading merged over number and name means the name: the column beside it that has no heading of its own. */
export function overNames(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  headings: readonly ColumnHeading[],
  profile: (column: number) => Profile,
  right: number,
): readonly RoleColumn[] {
  const taken = new Set(found.map(({ column }) => column));
  const missing = headings.filter(
    ({ column, reading }) =>
      !taken.has(column) && reading.roles.some((role) => role === 'indicator' || role === 'goal'),
  );
  const moved = missing.flatMap((heading): readonly RoleColumn[] => {
    const column = heading.column + 1;
    const role = heading.reading.roles.find((one) => one === 'indicator' || one === 'goal');
    const isBare = filledColumns(grid, rows, column, column).length === 0;
    if (role === undefined || column > right || taken.has(column) || !isBare) return [];
    if (profile(column).filled === 0) return [];
    return [{ column, role, period: null, heading, strength: 3 }];
  });
  return [...found, ...moved].sort((a, b) => a.column - b.column);
}

/** Columns with unknown headings directly left of the first known one belong to the table (項次). */
export function leftEdge(grid: Grid, { top, height }: HeadingRows, first: number, limit: number): number {
  const isFilled = (column: number): boolean =>
    Array.from({ length: height }, (_, index) => top + index).some((row) => !grid.isEmpty(row, column));
  let left = first;
  while (left > limit && isFilled(left - 1)) left--;
  return left;
}

/** 說明 beside a plan without results tells the results only where its cells hold figures. */
export function isRemarkAlone(
  { role, heading }: RoleColumn,
  all: readonly RoleColumn[],
  { samples }: Profile,
): boolean {
  if (role !== 'narrative' || heading.reading.wording !== 'remark') return false;
  if (all.some((one) => one.role === 'actual' || (one.role === 'narrative' && one.heading !== heading)))
    return false;
  const withFigures = samples.filter((text) => /\d/.test(text)).length;
  return samples.length > 0 && withFigures < samples.length / 2;
}
