import { textAt, usedRange, type SheetSnapshot } from '../sheet/snapshot';
import { COLUMN_ROLES, type ColumnRole } from './roles';
import type { TableMapping } from './wish';

/** A mapping whose headings stand in a row that is known. */
export interface PlacedMapping extends TableMapping {
  readonly headerRow: number;
}

/** What stood in the header row of a table that was mapped by hand, by role. */
export type MappedHeadings = Readonly<Partial<Record<ColumnRole, string>>>;

/** The headings of a mapping, by which it is found again. */
export function headingsOf(snapshot: SheetSnapshot, { headerRow, columns }: PlacedMapping): MappedHeadings {
  const headings: Partial<Record<ColumnRole, string>> = {};
  for (const role of COLUMN_ROLES) {
    const column = columns[role] ?? null;
    if (column !== null) headings[role] = headingAt(snapshot, headerRow, column);
  }
  return headings;
}

/**
 * The mapping where its headings stand now: rows and columns may have been inserted or deleted since. As it was
 * when its headings are where they were, or nowhere.
 */
export function moveMapping(
  snapshot: SheetSnapshot,
  mapping: PlacedMapping,
  headings: MappedHeadings,
): PlacedMapping {
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
  { columns }: PlacedMapping,
  headings: MappedHeadings,
  row: number,
): PlacedMapping | null {
  const moved: Partial<Record<ColumnRole, number>> = {};
  for (const role of COLUMN_ROLES) {
    const [column, heading] = [columns[role] ?? null, headings[role]];
    if (column === null || heading === undefined) continue;
    const now = columnOf(snapshot, row, column, heading);
    if (now === null) return null;
    moved[role] = now;
  }
  const isFound = Object.keys(moved).length > 0;
  return isFound ? { headerRow: row, columns: { ...columns, ...moved } } : null;
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
