import { COLUMN_ROLES, type ColumnRole } from '../../report/columns';
import type { Indicator } from '../../report/indicator';
import type { ReportTable } from '../../report/table';
import type { CellAddress } from '../../sheet/address';

/** A cell of an indicator's rows, with its role. */
export interface TableCell {
  readonly role: ColumnRole;
  readonly cell: CellAddress;
  readonly indicator: number;
}

/** Every cell of an indicator in a column that has a role; its narrative with the continuation rows. */
export function* indicatorCells({ rows, number }: Indicator, table: ReportTable): Iterable<TableCell> {
  for (const role of COLUMN_ROLES) {
    const column = table.columns[role];
    if (column === undefined) continue;
    const of = role === 'narrative' ? [rows.first, ...rows.continuations] : [rows.first];
    for (const row of of) yield { role, cell: { row, column }, indicator: number };
  }
}
