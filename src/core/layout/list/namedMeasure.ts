import type { CellAddress } from '../../sheet/address';
import type { Grid } from '../grid';
import { isLabel } from '../headings/headingReading';
import { readHeading } from '../headings/readHeading';
import type { HeadingRows } from './headingPath';
import type { ColumnHeading } from './joinLevels';

/**
 * Headings that say of which measure they are: 健檢人數 達成率, apart from 健檢人數 over 目標 and 實際. Nothing stands over
 * them, or something else.
 */
export function withNamedMeasures(
  grid: Grid,
  { top, height }: HeadingRows,
  headings: readonly ColumnHeading[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly ColumnHeading[] {
  const names = measureNames(headings);
  if (names.length < 2) return headings;
  const row = top + height - 1;
  const found = grid.filled(row, left, right).flatMap((column): readonly ColumnHeading[] => {
    const text = grid.text(row, column);
    const over = names.find((name) => text.startsWith(`${grid.text(name.row, name.column)} `));
    const reading = over && readHeading(text.slice(grid.text(over.row, over.column).length + 1));
    if (!over || !reading || !isLabel(reading)) return [];
    return [{ column, row, reading, text, above: '', isTotal: false, over }];
  });
  const columns = new Set(found.map(({ column }) => column));
  return [...headings.filter(({ column }) => !columns.has(column)), ...found].sort(
    (a, b) => a.column - b.column,
  );
}

/** The cells that stand over headings of targets, each once. */
function measureNames(headings: readonly ColumnHeading[]): readonly CellAddress[] {
  const names: CellAddress[] = [];
  for (const { over, reading } of headings) {
    if (!over || !reading.roles.includes('target')) continue;
    if (!names.some(({ row, column }) => row === over.row && column === over.column)) names.push(over);
  }
  return names;
}
