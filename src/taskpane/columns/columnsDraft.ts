import { message, type Message } from '../../core/language/message';
import { COLUMN_ROLES, type ColumnRole, type ColumnRoles } from '../../core/report/columns';
import type { ReportTable, TableMapping } from '../../core/report/table';
import { columnName, MAX_ROWS } from '../../core/sheet/address';
import { textAt, usedRange, type SheetSnapshot } from '../../core/sheet/snapshot';

/** A mapping while it is being filled in. */
export interface ColumnsDraft {
  /** As typed; counts from 1. */
  readonly headerRow: string;
  readonly columns: ColumnRoles;
}

/** A column of the sheet, as it is offered. */
export interface ColumnChoice {
  readonly column: number;
  readonly letter: string;
  /** What stands in the heading row, on one line. */
  readonly heading: string;
}

/** What a table needs comes first. */
export const ROLES_BY_NEED: readonly ColumnRole[] = [
  ...(['goal', 'indicator', 'target', 'actual', 'narrative'] as const),
  ...COLUMN_ROLES.filter((role) => !/^(?:goal|indicator|target|actual|narrative)$/.test(role)),
];

/** Begins with what was detected; without a table, with the first row that holds something. */
export function draftOf(snapshot: SheetSnapshot, table: ReportTable | null): ColumnsDraft {
  const row = table?.headerRow ?? usedRange(snapshot)?.top ?? 0;
  return { headerRow: String(row + 1), columns: table?.columns ?? {} };
}

/** The columns of the used range, with their headings in the given row. */
export function choicesOf(snapshot: SheetSnapshot, headerRow: number): readonly ColumnChoice[] {
  const used = usedRange(snapshot);
  if (!used) return [];
  return Array.from({ length: used.right - used.left + 1 }, (_, index) => {
    const column = used.left + index;
    const heading = textAt(snapshot, { row: headerRow, column }).replace(/\s+/g, ' ').trim();
    return { column, letter: columnName(column), heading };
  });
}

/** The row that was typed, from 0; `null` when it is none of the sheet. */
export function headerRowOf({ headerRow }: ColumnsDraft): number | null {
  const row = Number(headerRow);
  return Number.isInteger(row) && row >= 1 && row <= MAX_ROWS ? row - 1 : null;
}

export function withRole(draft: ColumnsDraft, role: ColumnRole, column: number | null): ColumnsDraft {
  const others = Object.entries(draft.columns).filter(([name]) => name !== role);
  const chosen: readonly (readonly [string, number])[] = column === null ? [] : [[role, column]];
  return { ...draft, columns: Object.fromEntries([...others, ...chosen]) };
}

/** The finished mapping, or what is still wrong with it. */
export function mappingOf(
  draft: ColumnsDraft,
  snapshot: SheetSnapshot,
): { readonly mapping: TableMapping } | { readonly problem: Message } {
  const headerRow = headerRowOf(draft);
  if (headerRow === null) {
    return { problem: message('pane.columns.bad-row', { last: (usedRange(snapshot)?.bottom ?? 0) + 1 }) };
  }
  const { columns } = draft;
  const used = Object.values(columns);
  const twice = used.find((column, index) => used.indexOf(column) !== index);
  if (twice !== undefined) return { problem: message('pane.columns.twice', { column: columnName(twice) }) };
  const named = columns.indicator ?? columns.goal;
  const answered = columns.actual ?? columns.narrative;
  if (columns.target === undefined || named === undefined || answered === undefined) {
    return { problem: message('pane.columns.incomplete') };
  }
  return { mapping: { headerRow, columns } };
}
