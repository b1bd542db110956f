import type { Grid } from '../grid';
import type { ReportPeriod } from '../period';

const NUMBER = /^(?:0?[1-9]|1[0-2])$/;
const LONGEST = 2;
const FEWEST = 6;
const DECEMBER = 12;

/**
 * The month that a bare number names: 1, 2, 3 … behind a word, each the next one, from whichever month the year begins
 * with. `null` for any other number: numbers that stand below every column only number them.
 */
export function monthAt(grid: Grid, row: number, column: number): ReportPeriod | null {
  const filled = grid.filled(row);
  if (filled.length <= FEWEST) return null;
  const text = grid.text(row, column);
  if (text.length > LONGEST || !NUMBER.test(text)) return null;
  const first = filled.findIndex((at) => NUMBER.test(grid.text(row, at)));
  let last = first;
  while (followsOn(grid, row, filled[last], filled[last + 1])) last++;
  const count = last - first + 1;
  const at = filled.indexOf(column);
  if (first < 1 || count < FEWEST || count > DECEMBER || at < first || at > last) return null;
  return { year: null, part: { kind: 'month', number: Number(grid.text(row, column)) } };
}

function followsOn(grid: Grid, row: number, own: number | undefined, next: number | undefined): boolean {
  if (own === undefined || next === undefined || !NUMBER.test(grid.text(row, next))) return false;
  return Number(grid.text(row, next)) === (Number(grid.text(row, own)) % DECEMBER) + 1;
}
