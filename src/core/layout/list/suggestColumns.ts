import type { SheetSnapshot } from '../../sheet/snapshot';
import { gridOf, type Grid } from '../grid';
import type { HeadingReading } from '../headings/headingReading';
import type { ColumnRole, ColumnRoles } from '../roles';

/** How many rows are looked through for headings that make no table. */
const MOST_LOOKED_AT = 100;

/** What the headings of a row say by themselves, where they make no table: each role's first column. */
export function suggestColumns(snapshot: SheetSnapshot, headerRow: number): ColumnRoles {
  const grid = gridOf(snapshot);
  return grid ? rolesIn(grid, headerRow) : {};
}

/** The row whose headings say the most roles, two at least; else the first one. `null` for an empty sheet. */
export function likelyHeaderRow(snapshot: SheetSnapshot): number | null {
  const grid = gridOf(snapshot);
  if (!grid) return null;
  const { top, bottom } = grid.used;
  let best = { row: top, count: 1 };
  for (let row = top; row <= Math.min(bottom, top + MOST_LOOKED_AT); row++) {
    const count = Object.keys(rolesIn(grid, row, (reading) => reading.wording === 'exact')).length;
    if (count > best.count) best = { row, count };
  }
  return best.row;
}

function rolesIn(
  grid: Grid,
  row: number,
  counts: (reading: HeadingReading) => boolean = () => true,
): ColumnRoles {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const column of grid.filled(row)) {
    const reading = grid.heading(row, column);
    const role = reading && counts(reading) && reading.roles.find((one) => columns[one] === undefined);
    if (role) columns[role] = column;
  }
  return columns;
}
