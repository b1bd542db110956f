import { COLUMN_ROLES, type ColumnRole } from '../../report/columns';
import type { CellAddress } from '../../sheet/address';
import type { ReportFile } from '../reportFile';

/** A cell of an indicator's rows, with its role. */
export interface TableCell {
  readonly role: ColumnRole;
  readonly cell: CellAddress;
  readonly indicator: number;
}

/** Every cell of every indicator in a column that has a role; narratives with their continuation rows. */
export function* tableCells({ table, dossiers }: ReportFile): Iterable<TableCell> {
  for (const { indicator } of dossiers) {
    const { rows, number } = indicator;
    for (const role of COLUMN_ROLES) {
      const column = table.columns[role];
      if (column === undefined) continue;
      const of = role === 'narrative' ? [rows.first, ...rows.continuations] : [rows.first];
      for (const row of of) yield { role, cell: { row, column }, indicator: number };
    }
  }
}
