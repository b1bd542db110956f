import type { Grid } from '../grid';
import { doneAt } from './doneAt';
import { limitAt } from './limitAt';
import { markAt } from './markAt';
import type { HeadingReading } from './readHeading';
import { revisionAt } from './revisionAt';

/** A figure is no such word. */
const BEGINS_FIGURE = /^\d/;

/**
 * How a cell is read as a heading where others stand beside it: 原訂 beside 修正後 and Min beside Max say more than by
 * themselves, and a letter that nobody knows is a mark where its fellow stands there again and again.
 *
 * @param own how it is read by itself; nothing where it is no heading
 */
export function besideFellow(
  grid: Grid,
  row: number,
  column: number,
  own: HeadingReading | undefined,
): HeadingReading | null {
  if (BEGINS_FIGURE.test(grid.text(row, column))) return own ?? null;
  return (
    revisionAt(grid, row, column) ??
    limitAt(grid, row, column) ??
    own ??
    doneAt(grid, row, column) ??
    markAt(grid, row, column)
  );
}
