import type { Grid } from '../grid';
import { isLongProse, isTooLong, LONGEST_READ } from '../headings/glance';
import type { ListHeader } from './listHeader';

/** Whether a row repeats a row of a header, as printed tables do on every page, and which one. */
export function repeatedRow(grid: Grid, header: ListHeader, row: number): number | null {
  for (let own = header.row; own < header.row + header.height; own++) {
    if (repeats(grid, header, own, row)) return own;
  }
  return null;
}

function repeats(grid: Grid, header: ListHeader, own: number, row: number): boolean {
  let same = 0;
  let wanted = 0;
  for (const column of comparedColumns(header)) {
    const heading = grid.text(own, column);
    if (heading !== '') wanted++;
    const text = grid.text(row, column);
    if (text === '') continue;
    if (isTooLong(text) && !isTooLong(heading)) return false;
    if (isLongProse(text) && heading.length <= LONGEST_READ) return false;
    const here = grid.plain(row, column);
    if (here === '') continue;
    if (here !== grid.plain(own, column)) return false;
    same++;
  }
  // Another row of a header says little by itself: all of it must be there again.
  return same >= 2 || (own > header.row && same > 0 && same === wanted);
}

/** Of several rows the headings may stand beside the columns that they are merged over. */
function comparedColumns({ height, columns, left, right }: ListHeader): readonly number[] {
  if (height === 1) return Object.values(columns);
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
