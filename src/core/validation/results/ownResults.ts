import { contentAt } from '../../achievement/cellDecision';
import { layoutOf, RESULT_COLUMNS, type ResultColumn } from '../../achievement/layout';
import type { CellAddress } from '../../sheet/address';
import type { CellContent } from '../../sheet/changePlan';
import type { Dossier } from '../dossier';
import { oncePerDossier } from '../oncePerDossier';
import { oncePerReport } from '../oncePerReport';
import type { ReportFile } from '../reportFile';

/** A result that Attain wrote, and what stands in its cell now. */
export interface OwnResult {
  readonly role: ResultColumn;
  readonly cell: CellAddress;
  readonly written: CellContent;
  readonly found: CellContent;
  readonly dossier: Dossier;
}

/** The cells of a row's result that Attain filled. An actual or a rate that it merely mended as text is a person's. */
export const ownResults = oncePerDossier((dossier, report: ReportFile): readonly OwnResult[] => {
  const columns = resultLayout(report)?.columns;
  if (!columns) return [];
  return RESULT_COLUMNS.flatMap((role) => {
    const column = columns[role];
    if (column === null) return [];
    const cell = { row: dossier.indicator.rows.first, column };
    const written = report.owned(cell);
    if (!written || written.kind === 'empty' || isMended(role, written)) return [];
    return [{ role, cell, written, found: contentAt(report.snapshot, cell), dossier }];
  });
});

/** Where the results of the table stand, or would; `null` where there is no room for them. */
export const resultLayout = oncePerReport(({ snapshot, table, scheme }) => layoutOf(snapshot, table, scheme));

const isMended = (role: ResultColumn, written: CellContent): boolean =>
  (role === 'actual' || role === 'rate') && written.kind === 'value' && typeof written.value === 'string';
