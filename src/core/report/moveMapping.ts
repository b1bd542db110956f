import { textAt, usedRange, type SheetSnapshot } from '../sheet/snapshot';
import { COLUMN_ROLES, type ColumnRole } from './columns';
import type { TableMapping } from './table';

/** What stood in the header row of a table that was mapped by hand, by role. */
export type MappedHeadings = Readonly<Partial<Record<ColumnRole, string>>>;

/** The headings of a mapping, by which it is found again. */
export function headingsOf(snapshot: SheetSnapshot, { headerRow, columns }: TableMapping): MappedHeadings {
  const headings: Partial<Record<ColumnRole, string>> = {};
  for (const role of COLUMN_ROLES) {
    const column = columns[role];
    if (column !== undefined) headings[role] = headingAt(snapshot, headerRow, column);
  }
  return headings;
}

/**
 * The mapping where its headings stand now: rows and columns may have been inserted or deleted since. As it was
 * when its headings are where they were, or nowhere.
 */
export function moveMapping(
  snapshot: SheetSnapshot,
  mapping: TableMapping,
  headings: MappedHeadings,
): TableMapping {
  const used = usedRange(snapshot);
  if (!used) return mapping;
  const there = mappingInRow(snapshot, mapping, headings, mapping.headerRow);
  if (there) return there;
  for (let row = used.top; row <= used.bottom; row++) {
    const found = mappingInRow(snapshot, mapping, headings, row);
    if (found) return found;
  }
  return mapping;
}

/** The mapping with its headings in that row; `null` when one of them is not there, or stands there twice. */
function mappingInRow(
  snapshot: SheetSnapshot,
  { columns }: TableMapping,
  headings: MappedHeadings,
  row: number,
): TableMapping | null {
  const moved: Partial<Record<ColumnRole, number>> = {};
  for (const role of COLUMN_ROLES) {
    const [column, heading] = [columns[role], headings[role]];
    if (column === undefined || heading === undefined) continue;
    const now = columnOf(snapshot, row, column, heading);
    if (now === null) return null;
    moved[role] = now;
  }
  return Object.keys(moved).length === 0 ? null : { headerRow: row, columns: moved };
}

function columnOf(snapshot: SheetSnapshot, row: number, before: number, heading: string): number | null {
  if (headingAt(snapshot, row, before) === heading) return before;
  const used = usedRange(snapshot);
  if (!used || heading === '') return null;
  const found: number[] = [];
  for (let column = used.left; column <= used.right; column++) {
    if (headingAt(snapshot, row, column) === heading) found.push(column);
  }
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

function headingAt(snapshot: SheetSnapshot, row: number, column: number): string {
  return textAt(snapshot, { row, column }).replace(/\s+/g, ' ').trim();
}
