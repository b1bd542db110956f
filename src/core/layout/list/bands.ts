import type { Grid } from '../grid';
import type { ColumnRole } from '../roles';

/** The columns from one to another, inclusive. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

const NONE: readonly Columns[] = [];

/**
 * Tables side by side with nothing between, each with names of its own: what one lacks must not be taken from the
 * other. Empty where the columns are of one table. `near` are the bands of the row.
 */
export function partedAt(grid: Grid, row: number, near: readonly Columns[]): readonly Columns[] {
  if (near.length < 2) return NONE;
  const bands: Columns[] = [];
  const heads: number[] = [];
  for (const band of near) {
    const head = headOf(grid, row, band);
    if (head === null) continue;
    bands.push(band);
    heads.push(head);
  }
  if (bands.length < 2) return NONE;
  // 目標 and 實際 alone in several bands: the names of all of them stand before the first.
  if (bands.some((band) => holdsFiguresAlone(grid, row, band))) return NONE;
  const isName = (column: number): boolean =>
    grid.heading(row, column)?.roles[0] === 'indicator' ||
    heads.some((other) => other !== column && grid.text(row, other) === grid.text(row, column));
  return heads.every(isName) ? bands : NONE;
}

/** The first cell of a row within some columns; `null` where no other stands beside it. */
function headOf(grid: Grid, row: number, { left, right }: Columns): number | null {
  let head: number | null = null;
  for (const column of grid.filled(row)) {
    if (column < left || column > right) continue;
    if (head !== null) return head;
    head = column;
  }
  return null;
}

const FIGURES: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'rate', 'status']);

/** Whether the headings of a band are all of figures, so that it has no names of its own. */
const holdsFiguresAlone = (grid: Grid, row: number, { left, right }: Columns): boolean =>
  grid
    .filled(row, left, right)
    .every((column) => grid.heading(row, column)?.roles.some((role) => FIGURES.has(role)) ?? false);

/** The groups of columns of a row that empty columns part, empty over the rows about it; none where there is one. */
export function bandsOf(grid: Grid, row: number): readonly Columns[] {
  const { top, bottom } = grid.used;
  const [first, last] = [Math.max(top, row - 1), Math.min(bottom, row + 2)];
  let all = grid.filled(first);
  for (let near = first + 1; near <= last; near++) {
    const other = grid.filled(near);
    if (other !== all) all = merged(all, other);
  }
  return isUnbroken(all) ? NONE : bandsIn(all);
}

/** Whether columns stand beside each other, all of them. */
const isUnbroken = (columns: readonly number[]): boolean =>
  (columns[columns.length - 1] ?? 0) - (columns[0] ?? 0) < Math.max(columns.length, 1);

/** The columns of either of two lists, left to right; the longer list itself where it has all of them. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const more = short.filter((column) => !long.includes(column));
  return more.length === 0 ? long : [...long, ...more].sort((one, other) => one - other);
}

/** Columns that stand beside each other, left to right, as bands. */
function bandsIn(columns: readonly number[]): readonly Columns[] {
  const bands: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = bands[bands.length - 1];
    if (last?.right === column - 1) last.right = column;
    else bands.push({ left: column, right: column });
  }
  return bands;
}
