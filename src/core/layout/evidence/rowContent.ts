import type { Grid } from '../grid';
import { spaced } from '../headings/knownHeadings';
import { periodIn } from '../headings/periodIn';

/** What the cells of a row hold, seen once. */
export interface RowContent {
  /** Figures that are no years, whatever stands beside them. */
  readonly hasFigure: boolean;
  /** Where only years and the like stand, 112 is none. */
  readonly hasNumber: boolean;
  readonly stories: number;
}

const STORY = /[。.;；]$|\d/;

/** Looks some cells of a row over. */
export function contentOf(grid: Grid, row: number, columns: readonly number[]): RowContent {
  let hasFigure = false;
  let hasNumber = false;
  let stories = 0;
  for (const column of columns) {
    const kind = grid.kind(row, column);
    if (kind === 'number') hasNumber = true;
    else if (kind === 'percent' || kind === 'date') hasFigure = true;
    else if (kind === 'quantity') hasFigure ||= periodIn(spaced(grid.text(row, column))).period === null;
    else if (kind === 'prose' && STORY.test(grid.text(row, column))) stories++;
  }
  return { hasFigure, hasNumber, stories };
}

/** The same of what stands between two columns. */
export function contentBetween(grid: Grid, row: number, left: number, right: number): RowContent {
  const filled = grid.filled(row, left, right);
  return filled === grid.filled(row) ? grid.content(row) : contentOf(grid, row, filled);
}
