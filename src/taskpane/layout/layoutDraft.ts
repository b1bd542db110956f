import type { ReportView, SaidReading } from '../../actions';
import { message, type Message } from '../../core/language/message';
import { detectTables } from '../../core/layout/findTables';
import { isTable } from '../../core/layout/list/listHeader';
import { likelyHeaderRow, suggestColumns } from '../../core/layout/list/suggestColumns';
import { exchanged } from '../../core/layout/otherReadings';
import { COLUMN_ROLES, type ColumnRole, type ColumnRoles } from '../../core/layout/roles';
import { rolesInColumns, type ReportTable } from '../../core/layout/table';
import type { LayoutWish, RolesIn, SaidColumns, SaidLabels } from '../../core/layout/wish';
import type { ReportPeriod } from '../../core/layout/period';
import { MAX_ROWS } from '../../core/sheet/address';
import { usedRange, type SheetSnapshot } from '../../core/sheet/snapshot';
import { labelsOf } from './layoutRows';

/** How a table is read, while it is being corrected. */
export interface LayoutDraft {
  readonly snapshot: SheetSnapshot;
  /** As read with all that was said but single columns; `null` where that makes no table. */
  readonly detected: ReportTable | null;
  readonly period: ReportPeriod | null;
  readonly rolesIn: RolesIn | null;
  readonly labels: SaidLabels;
  /** The table whose rows are shown where roles stand in rows: the last that was found. */
  readonly shown: ReportTable | null;
  /** As typed; counts from 1. */
  readonly headerRow: string;
  /** The columns of a list, as they stand on the page. */
  readonly columns: ColumnRoles;
  /** The roles whose columns were set by hand. */
  readonly byHand: ReadonlySet<ColumnRole>;
}

/** Begins with what was detected, and what was said before; without a table, with what headings say by themselves. */
export function draftOf({ snapshot, table, wish }: ReportView): LayoutDraft {
  const said = wish.mapping;
  const { period, rolesIn, labels } = wish;
  const detected = detect(snapshot, { period, rolesIn, labels, mapping: null }, table);
  const row = said?.headerRow ?? table?.headerRow ?? likelyHeaderRow(snapshot) ?? 0;
  const columns = table?.columns ?? suggestColumns(snapshot, row);
  const byHand = new Set(said ? COLUMN_ROLES.filter((role) => said.columns[role] !== undefined) : []);
  const shape = { snapshot, detected, period: period ?? table?.period ?? null, rolesIn, labels };
  return { ...shape, shown: table ?? detected, headerRow: String(row + 1), columns, byHand };
}

/** Whether roles stand in rows, as the page shows it. */
export const isInRows = ({ rolesIn, shown }: LayoutDraft): boolean =>
  rolesIn === null ? shown !== null && !rolesInColumns(shown.shape) : rolesIn === 'rows';

/** The row that was typed, from 0; `null` when it is none of the sheet. */
export function headerRowOf({ headerRow }: Pick<LayoutDraft, 'headerRow'>): number | null {
  const row = Number(headerRow);
  return Number.isInteger(row) && row >= 1 && row <= MAX_ROWS ? row - 1 : null;
}

/** With other headings: what they say is filled in anew. */
export function withHeaderRow(draft: LayoutDraft, headerRow: string): LayoutDraft {
  const row = headerRowOf({ headerRow });
  if (row === null) return { ...draft, headerRow };
  const { detected } = draft;
  const columns = detected?.headerRow === row ? detected.columns : suggestColumns(draft.snapshot, row);
  return { ...draft, headerRow, columns, byHand: new Set() };
}

/** With another period: the columns that nobody set by hand are those of that period. */
export function withPeriod(draft: LayoutDraft, period: ReportPeriod): LayoutDraft {
  const next = redetected({ ...draft, period });
  if (!next.detected) return next;
  const kept = COLUMN_ROLES.filter((role) => draft.byHand.has(role));
  const taken = new Set(kept.map((role) => draft.columns[role]));
  const fresh = Object.entries(next.detected.columns).filter(([, column]) => !taken.has(column));
  const own = kept.flatMap((role) => {
    const column = draft.columns[role];
    return column === undefined ? [] : [[role, column] as const];
  });
  return { ...next, columns: Object.fromEntries([...fresh, ...own]) };
}

export function withRolesIn(draft: LayoutDraft, rolesIn: RolesIn): LayoutDraft {
  const next = redetected({ ...draft, rolesIn });
  const columns = next.detected?.columns ?? draft.columns;
  return { ...next, shown: next.detected, columns, byHand: new Set() };
}

/** With a role's column; one that another role has is exchanged for what this one had. */
export function withColumn(draft: LayoutDraft, role: ColumnRole, column: number | null): LayoutDraft {
  const holder = COLUMN_ROLES.find((one) => column !== null && draft.columns[one] === column);
  const byHand = new Set([...draft.byHand, role, ...(holder ? [holder] : [])]);
  if (holder) return { ...draft, columns: exchanged(draft.columns, role, holder), byHand };
  const others = Object.entries(draft.columns).filter(([one]) => one !== role);
  const chosen = column === null ? [] : [[role, column] as const];
  return { ...draft, columns: Object.fromEntries([...others, ...chosen]), byHand };
}

/** With a role for a label, by its plain words; the only other label of that role gets what this one had. */
export function withLabel(draft: LayoutDraft, plain: string, role: ColumnRole | null): LayoutDraft {
  const rows = labelsOf(draft);
  const before = rows.find((row) => row.plain === plain)?.role ?? null;
  const holders = rows.filter((row) => row.role === role && row.plain !== plain);
  const [holder] = role !== null && holders.length === 1 ? holders : [];
  const labels = { ...draft.labels, [plain]: role, ...(holder ? { [holder.plain]: before } : {}) };
  return redetected({ ...draft, labels });
}

function redetected(draft: LayoutDraft): LayoutDraft {
  const { snapshot, period, rolesIn, labels, shown } = draft;
  const detected = detect(snapshot, { period, rolesIn, labels, mapping: null }, shown);
  return { ...draft, detected, shown: detected ?? shown };
}

/** The table that stands where the one that is shown stands. */
function detect(snapshot: SheetSnapshot, wish: LayoutWish, near: ReportTable | null): ReportTable | null {
  const tables = detectTables(snapshot, wish);
  if (!near) return tables[0] ?? null;
  const { top, bottom, left, right } = near.address;
  const same = tables.find(
    ({ address }) =>
      address.top <= bottom && top <= address.bottom && address.left <= right && left <= address.right,
  );
  return same ?? null;
}

/** What the page says of the reading, or what is still wrong with it. */
export function readingOf(
  draft: LayoutDraft,
): { readonly said: SaidReading } | { readonly problem: Message } {
  const { rolesIn, labels, detected } = draft;
  const period = isOwnPeriod(draft) ? draft.period : null;
  if (isInRows(draft)) {
    if (!detected || rolesInColumns(detected.shape)) return { problem: message('pane.layout.incomplete') };
    return { said: { mapping: null, period, rolesIn, labels } };
  }
  const headerRow = headerRowOf(draft);
  const last = (usedRange(draft.snapshot)?.bottom ?? 0) + 1;
  if (headerRow === null || headerRow >= last) return { problem: message('pane.layout.bad-row', { last }) };
  if (!isTable(draft.columns)) return { problem: message('pane.layout.incomplete') };
  const columns = saidColumns(draft, headerRow);
  const isSaid = Object.keys(columns).length > 0;
  return { said: { mapping: isSaid ? { headerRow, columns } : null, period, rolesIn, labels } };
}

/** What differs from the detection; all of it where other headings were named. */
function saidColumns({ detected, columns }: LayoutDraft, headerRow: number): SaidColumns {
  const isSame = detected !== null && rolesInColumns(detected.shape) && detected.headerRow === headerRow;
  const found = isSame ? detected.columns : null;
  const said: Partial<Record<ColumnRole, number | null>> = {};
  for (const role of COLUMN_ROLES) {
    const column = columns[role];
    if (!found || column !== found[role]) said[role] = column ?? null;
  }
  return said;
}

/** Whether the period was chosen: it is not the one that would be found without. */
function isOwnPeriod({ snapshot, detected, period, rolesIn, labels }: LayoutDraft): boolean {
  if (period === null || !detected) return false;
  const without = detect(snapshot, { period: null, rolesIn, labels, mapping: null }, detected);
  return JSON.stringify(without?.period ?? null) !== JSON.stringify(period);
}
