import type { Grid } from '../grid';
import type { HeadingRows } from './headingPath';

/** How many rows below the headings are looked at to tell what the columns hold. */
const MOST_SAMPLED = 40;

/** The first and the last of the rows below headings that are looked at to tell what the columns hold. */
export function rowsBelow(
  grid: Grid,
  { top, height }: HeadingRows,
): { readonly first: number; readonly last: number } {
  const first = top + height;
  return { first, last: Math.min(grid.used.bottom, first + MOST_SAMPLED - 1) };
}

/** The same rows, one by one. */
export function sampledRows(grid: Grid, rows: HeadingRows): readonly number[] {
  const { first, last } = rowsBelow(grid, rows);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
