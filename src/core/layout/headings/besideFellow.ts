import type { Grid } from '../grid';
import { doneAt, isDoneWord } from './doneAt';
import { isLimitWord, limitAt } from './limitAt';
import { isMark, markAt } from './markAt';
import type { HeadingReading } from './headingReading';
import { isRevisionWord, revisionAt } from './revisionAt';

/** A figure is no such word. */
const BEGINS_FIGURE = /^\d/;

/** A quick look at a text by itself: whether it may say more beside another. Few do. */
export const mayHaveFellow = (text: string): boolean =>
  !BEGINS_FIGURE.test(text) &&
  (isRevisionWord(text) || isLimitWord(text) || isDoneWord(text) || isMark(text));

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
  if (!grid.mayHaveFellow(row, column)) return own ?? null;
  return (
    revisionAt(grid, row, column) ??
    limitAt(grid, row, column) ??
    own ??
    doneAt(grid, row, column) ??
    markAt(grid, row, column)
  );
}
