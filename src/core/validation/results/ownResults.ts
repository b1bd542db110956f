import { contentAt } from '../../achievement/cellDecision';
import { layoutOf, RESULT_COLUMNS, type ResultColumn } from '../../achievement/layout';
import type { CellAddress } from '../../sheet/address';
import type { CellContent } from '../../sheet/changePlan';
import type { Dossier } from '../dossier';
import type { ReportFile } from '../reportFile';

/** A result that Attain wrote, and what stands in its cell now. */
export interface OwnResult {
  readonly role: ResultColumn;
  readonly cell: CellAddress;
  readonly written: CellContent;
  readonly found: CellContent;
  readonly dossier: Dossier;
}

/** Every cell of a result that Attain filled. An actual or a rate that it merely mended as text is a person's. */
export function ownResults({ snapshot, table, scheme, dossiers, owned }: ReportFile): readonly OwnResult[] {
  const columns = layoutOf(snapshot, table, scheme)?.columns;
  if (!columns) return [];
  return dossiers.flatMap((dossier) =>
    RESULT_COLUMNS.flatMap((role) => {
      const column = columns[role];
      if (column === null) return [];
      const cell = { row: dossier.indicator.rows.first, column };
      const written = owned(cell);
      if (!written || written.kind === 'empty' || isMended(role, written)) return [];
      return [{ role, cell, written, found: contentAt(snapshot, cell), dossier }];
    }),
  );
}

const isMended = (role: ResultColumn, written: CellContent): boolean =>
  (role === 'actual' || role === 'rate') && written.kind === 'value' && typeof written.value === 'string';
