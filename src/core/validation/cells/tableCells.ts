import { COLUMN_ROLES, type ColumnRole } from '../../layout/roles';
import type { Indicator } from '../../report/indicator';
import type { CellAddress } from '../../sheet/address';
import type { Evidence } from '../../report/evidence';
import { textAt, valueAt, type SheetSnapshot } from '../../sheet/snapshot';

/** A cell of an indicator's rows, with its role. */
export interface TableCell {
  readonly role: ColumnRole;
  readonly cell: CellAddress;
  readonly indicator: number;
}

/** Every cell of an indicator that has one of some roles; its narrative with all that continues it. */
export function indicatorCells(
  { record, rows, number }: Indicator,
  roles: readonly ColumnRole[] = COLUMN_ROLES,
): readonly TableCell[] {
  const cells: TableCell[] = [];
  for (const role of roles) {
    for (const { cell } of record.fields[role] ?? []) {
      // A goal that stands above is that of several indicators.
      if (role !== 'goal' || cell.row >= rows.first) cells.push({ role, cell, indicator: number });
    }
  }
  return cells;
}

/** A cell quoted whole: what was typed, or what is displayed where it holds a number. */
export function wholeCell(snapshot: SheetSnapshot, cell: CellAddress): Evidence {
  const value = valueAt(snapshot, cell);
  const quote = typeof value === 'string' ? value : textAt(snapshot, cell);
  return { cell, start: 0, end: quote.length, quote };
}
