import type { ColumnRole } from '../../layout/roles';
import type { SourceText } from '../../report/sourceText';
import type { Dossier } from '../engine/dossier';
import type { ReportFile } from '../engine/reportFile';
import type { Evidence } from '../../report/evidence';
import { resultField } from './resultField';

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

/** Where a missing rate or status belongs: the cell of its column, else the result that it would stand beside. */
export function placeOfVerdict(dossier: Dossier, role: 'rate' | 'status'): Evidence {
  const column = dossier.cell(role);
  if (column) return column;
  const field = resultField(dossier);
  const figure = field?.figures[0] ?? field?.rates[0];
  const { actual } = dossier.indicator;
  return figure ? dossier.quote(figure.span) : (actual?.evidence ?? dossier.quote({ start: 0, end: 0 }));
}
