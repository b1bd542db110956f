import type { Grid } from '../grid';
import { besideFellow } from '../headings/besideFellow';
import { isPeriodAlone, type HeadingReading } from '../headings/headingReading';
import { monthAt } from '../headings/monthAt';
import { isPeriodRow } from '../headings/periodRow';
import { wholeYear } from '../period';
import type { ColumnRole } from '../roles';
import { joinLevels, ofPeriod, type ColumnHeading, type Level } from './joinLevels';

/** One to three rows of headings. */
export interface HeadingRows {
  readonly top: number;
  readonly height: number;
}

/**
 * Reads the headings of each column through their rows. A heading above goes on to the right, over what its merged
 * area covers, else over columns that are empty in its row.
 */
export function readColumns(
  grid: Grid,
  rows: HeadingRows,
  left: number,
  right: number,
  read: HeadingReader = asKnown,
): readonly ColumnHeading[] {
  const found: ColumnHeading[] = [];
  const ofPeriods = Array.from({ length: rows.height }, (_, index) =>
    isPeriodRow(grid, rows.top + index, left, right),
  );
  const above: (Level | null)[] = Array.from({ length: rows.height }, () => null);
  for (let column = left; column <= right; column++) {
    const levels: Level[] = [];
    for (let index = 0; index < rows.height; index++) {
      const row = rows.top + index;
      const how = { isOfPeriods: ofPeriods[index] ?? false, read };
      const own = levelAt(grid, row, column, how);
      if (own) above[index] = own;
      const isLowest = index === rows.height - 1;
      const besides = (): Level | null =>
        isLowest ? mergedOver(grid, row, column, how) : stillAbove(grid, above[index] ?? null, column);
      const spread = own ?? besides();
      // A heading that spreads says something of a column that has a heading of its own below.
      if (spread && reaches(grid, rows, { level: spread, index, column, left })) levels.push(spread);
      if (own) for (let lower = index + 1; lower < rows.height; lower++) above[lower] = null;
    }
    const heading = joinLevels(grid, levels, column);
    if (heading) found.push(heading);
  }
  return found;
}

/** How a cell is read as a heading; nothing where it is none. */
export type HeadingReader = (grid: Grid, row: number, column: number) => HeadingReading | undefined;

const asKnown: HeadingReader = (grid, row, column) => grid.heading(row, column);

/** How the cells of a row are read, and whether it is one of periods. */
interface LevelReader {
  readonly isOfPeriods: boolean;
  readonly read: HeadingReader;
}

function levelAt(grid: Grid, row: number, column: number, { isOfPeriods, read }: LevelReader): Level | null {
  if (grid.isEmpty(row, column)) return null;
  const year = isOfPeriods ? grid.year(row, column) : null;
  const bare = year === null ? monthAt(grid, row, column) : wholeYear(year);
  return {
    row,
    column,
    reading: bare ? ofPeriod(bare) : besideFellow(grid, row, column, read(grid, row, column)),
  };
}

function stillAbove(grid: Grid, level: Level | null, column: number): Level | null {
  if (!level) return null;
  const merge = grid.mergeFrom(level.row, level.column);
  return merge && merge.right < column ? null : level;
}

/** 2012-13 merged below Actual and Target: the lowest row speaks for a column only where its cell covers it. */
function mergedOver(grid: Grid, row: number, column: number, how: LevelReader): Level | null {
  const merge = grid.mergeOver({ row, column });
  return merge && merge.left < column && merge.top === row ? levelAt(grid, row, merge.left, how) : null;
}

interface Reach {
  readonly level: Level;
  /** Of the level's row among the heading rows. */
  readonly index: number;
  readonly column: number;
  /** The first column that is read. */
  readonly left: number;
}

/** Whether a heading speaks for a column right of it, which has a heading of its own below. */
function reaches(grid: Grid, rows: HeadingRows, { level, index, column, left }: Reach): boolean {
  if (level.column === column || index === rows.height - 1) return true;
  if (!hasBelow(grid, rows, index, column)) return false;
  if (grid.mergeFrom(level.row, level.column)) return true;
  // 第3季 that is not merged, before 達成率 of the whole table: it is as wide as 第1季 and 第2季 are.
  const below = grid.heading(rows.top + rows.height - 1, column)?.roles[0];
  if (below === undefined || FIGURES.has(below)) return true;
  const width = widthOfPeriods(grid, level, left);
  return width === null || column - level.column < width;
}

/** What every period has; anything else may stand beside all of them. */
const FIGURES: ReadonlySet<ColumnRole> = new Set(['target', 'actual']);

/** How wide the periods left of one are, where each is the same two columns or more; `null` where that is not so. */
function widthOfPeriods(grid: Grid, { row, column, reading }: Level, left: number): number | null {
  if (!reading || !isPeriodAlone(reading)) return null;
  const starts = grid.filled(row, left, column).filter((at) => {
    const own = grid.heading(row, at);
    return own !== undefined && isPeriodAlone(own);
  });
  const widths = new Set(starts.slice(1).map((start, index) => start - (starts[index] ?? 0)));
  const [width] = widths;
  return widths.size === 1 && width !== undefined && width > 1 ? width : null;
}

function hasBelow(grid: Grid, { top, height }: HeadingRows, index: number, column: number): boolean {
  for (let lower = index + 1; lower < height; lower++) if (!grid.isEmpty(top + lower, column)) return true;
  return false;
}
