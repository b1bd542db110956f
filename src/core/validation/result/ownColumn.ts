import type { ColumnRole } from '../../report/columns';
import type { SourceText } from '../../report/sourceText';
import type { Dossier } from '../dossier';
import type { ReportFile } from '../reportFile';

/** What a person put in a column's cell; `undefined` for an empty cell, and for what Attain wrote itself. */
export function ownColumn(
  { indicator }: Dossier,
  role: ColumnRole,
  { owned }: ReportFile,
): SourceText | undefined {
  const source = indicator.fields[role];
  const cell = source?.parts[0]?.cell;
  if (!source || !cell || source.plain === '' || owned(cell) !== undefined) return undefined;
  return source;
}
