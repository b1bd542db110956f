import { besideFellow } from '../headings/besideFellow';
import { isPeriodRow, periodAt } from '../headings/periodRow';
import { readHeading } from '../headings/readHeading';
import { isUnit } from '../headings/unitIn';
import type { Grid } from '../grid';
import type { ColumnRole } from '../roles';
import type { Columns } from './bands';

const MOST_ROWS = 3;

/** How many rows from here on can be headings: 1 to 3, or 0; an empty row between two of them counts besides. */
export function headingRows(grid: Grid, row: number, columns: Columns): number {
  let height = 0;
  let gap = 0;
  const depth = Math.min(mergedDown(grid, row, columns), MOST_ROWS);
  while (height - gap < MOST_ROWS) {
    const isMerged = height > 0 && height < depth;
    if (isMerged || isNext(grid, row, height, columns)) height++;
    else if (
      height > 0 &&
      gap === 0 &&
      isGap(grid, row + height, columns) &&
      isNext(grid, row, height + 1, columns)
    ) {
      height += 2;
      gap = 1;
    } else break;
  }
  return height;
}

/** How many rows a heading goes down over that is merged in its column: the others' headings stand in as many. */
export const mergedDown = (grid: Grid, row: number, { left, right }: Columns): number =>
  grid.filled(row, left, right).reduce((height, column) => {
    const merge = grid.mergeFrom(row, column);
    return Math.max(height, merge?.left === merge?.right ? (merge?.bottom ?? row) - row + 1 : 1);
  }, 1);

/** Whether the row below so many rows of headings may be one, too. */
const isNext = (grid: Grid, top: number, height: number, columns: Columns): boolean =>
  top + height <= grid.used.bottom &&
  isHeadingRow(grid, top + height, columns, height) &&
  !namesIndicator(grid, top, height, columns);

const isGap = (grid: Grid, row: number, { left, right }: Columns): boolean =>
  row <= grid.used.bottom && grid.filled(row, left, right).length === 0;

/** Whether a row may be one of headings: no figures but years, and below the first nothing but what is known. */
function isHeadingRow(grid: Grid, row: number, { left, right }: Columns, depth: number): boolean {
  const filled = grid.filled(row, left, right);
  if (filled.length === 0) return false;
  let figures = 0;
  let known = 0;
  for (const column of filled) {
    const own = grid.heading(row, column);
    // One figure may stand in a heading that nobody knows (未達 80% 原因); two are a target and its result.
    if (own === undefined && grid.kind(row, column) === 'quantity' && ++figures > 1) return false;
    const reading = depth === 0 ? (own ?? null) : besideFellow(grid, row, column, own);
    // Ordinary cells begin like headings too: Indicator 1.
    const isRead = reading !== null && (depth === 0 || reading.wording !== 'contained');
    const isKnown = isRead || (periodAt(grid, row, column) !== null && isPeriodRow(grid, row, left, right));
    if (isKnown) known++;
    else if (holdsData(grid, row, column)) return false;
  }
  return depth === 0 ? known > 0 : known >= Math.max(1, filled.length * 0.6);
}

/** Figures, dates and sentences are no headings; 未達80%原因 may be one that nobody knows. */
function holdsData(grid: Grid, row: number, column: number): boolean {
  const kind = grid.kind(row, column);
  if (kind === 'quantity') return grid.text(row, column).replace(/\P{L}/gu, '').length < 4;
  if (kind === 'prose') return !endsAsHeading(grid.text(row, column));
  return kind === 'number' || kind === 'percent' || kind === 'date';
}

const LONGEST_NAMED = 80;

/** Visitors of the reading room Achievement rate: a long name with a heading behind it. */
function endsAsHeading(text: string): boolean {
  if (text.length > LONGEST_NAMED) return false;
  const words = text.split(' ');
  return [1, 2].some((count) => {
    const reading = words.length > count ? readHeading(words.slice(-count).join(' ')) : undefined;
    return reading?.wording === 'exact' && reading.roles.some((role) => OF_RESULTS.has(role));
  });
}

const OF_RESULTS: ReadonlySet<ColumnRole> = new Set(['rate', 'status']);

/** Whether below a heading of names something stands that is no heading: then figures beside it are no years. */
function namesIndicator(grid: Grid, top: number, height: number, { left, right }: Columns): boolean {
  const row = top + height;
  return grid.filled(row, left, right).some((column) => {
    for (let above = top; above < row; above++) {
      const roles = grid.heading(above, column)?.roles ?? [];
      // 目標 may head goals, and years of targets as well.
      if (roles.length === 0 || !roles.every((role) => role === 'indicator' || role === 'goal')) continue;
      const own = grid.heading(row, column);
      const isHeading = own !== undefined && own.wording !== 'contained';
      if (grid.text(row, column) !== grid.text(above, column) && !isHeading) return true;
    }
    return false;
  });
}

/** Whether a row holds nothing but units. */
export function isUnitRow(grid: Grid, row: number, { left, right }: Columns): boolean {
  const filled = grid.filled(row, left, right);
  return (
    filled.length > 0 &&
    filled.every((column) => {
      const reading = grid.heading(row, column);
      const bare = grid.text(row, column).replace(/[()\s]/g, '');
      return (reading?.roles.length === 0 && reading.unit !== null) || isUnit(bare);
    })
  );
}
