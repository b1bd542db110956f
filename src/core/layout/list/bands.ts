import type { Grid } from '../grid';

/** The columns from one to another, inclusive. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/**
 * Tables side by side with nothing between, each with names of its own: what one lacks must not be taken from the
 * other. Empty where the columns are of one table.
 */
export function partedAt(grid: Grid, row: number): readonly Columns[] {
  const bands = bandsOf(grid, row).filter(({ left, right }) => grid.filled(row, left, right).length > 1);
  const heads = bands.map(({ left, right }) => grid.filled(row, left, right)[0] ?? left);
  const isName = (column: number): boolean =>
    grid.heading(row, column)?.roles[0] === 'indicator' ||
    heads.some((other) => other !== column && grid.text(row, other) === grid.text(row, column));
  return bands.length > 1 && heads.every(isName) ? bands : [];
}

/** The groups of columns of a row that empty columns part, empty over the rows about it. */
export function bandsOf(grid: Grid, row: number): readonly Columns[] {
  const near = [row - 1, row, row + 1, row + 2].filter((at) => at >= grid.used.top && at <= grid.used.bottom);
  // Most rows fill every column: then nothing parts them.
  const width = grid.used.right - grid.used.left + 1;
  if (near.some((at) => grid.filled(at).length === width)) return [];
  const filled = new Set(near.flatMap((at) => grid.filled(at)));
  const [first, last] = [Math.min(...filled), Math.max(...filled)];
  // Without an empty column between there is one band.
  if (last - first + 1 === filled.size) return [];
  const bands: Columns[] = [];
  let left: number | null = null;
  for (let column = grid.used.left; column <= grid.used.right + 1; column++) {
    const isBlank = !filled.has(column);
    if (isBlank && left !== null) {
      bands.push({ left, right: column - 1 });
      left = null;
    } else if (!isBlank) left ??= column;
  }
  return bands;
}
