import type { Grid } from '../grid';

/** The columns from one to another, inclusive. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/**
 * Tables side by side with nothing between, each with names of its own: what one lacks must not be taken from the
 * other. Empty where the columns are of one table. `near` are the bands of the row.
 */
export function partedAt(grid: Grid, row: number, near: readonly Columns[]): readonly Columns[] {
  if (near.length < 2) return [];
  const bands = near.filter(({ left, right }) => grid.filled(row, left, right).length > 1);
  const heads = bands.map(({ left, right }) => grid.filled(row, left, right)[0] ?? left);
  const isName = (column: number): boolean =>
    grid.heading(row, column)?.roles[0] === 'indicator' ||
    heads.some((other) => other !== column && grid.text(row, other) === grid.text(row, column));
  return bands.length > 1 && heads.every(isName) ? bands : [];
}

/** The groups of columns of a row that empty columns part, empty over the rows about it; none where there is one. */
export function bandsOf(grid: Grid, row: number): readonly Columns[] {
  const { top, bottom, left, right } = grid.used;
  const filled = new Uint8Array(right - left + 2);
  let [first, last, count] = [Infinity, -1, 0];
  for (let near = Math.max(top, row - 1); near <= Math.min(bottom, row + 2); near++) {
    for (const column of grid.filled(near)) {
      if (filled[column - left] === 1) continue;
      filled[column - left] = 1;
      count++;
      if (column < first) first = column;
      if (column > last) last = column;
    }
  }
  // Without an empty column between there is one band.
  if (last - first + 1 === count) return [];
  const bands: Columns[] = [];
  let start: number | null = null;
  for (let column = first; column <= last + 1; column++) {
    const isBlank = filled[column - left] !== 1;
    if (isBlank && start !== null) {
      bands.push({ left: start, right: column - 1 });
      start = null;
    } else if (!isBlank) start ??= column;
  }
  return bands;
}
