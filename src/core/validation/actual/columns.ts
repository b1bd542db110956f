import type { ColumnRole } from '../../layout/roles';
import type { SourceText } from '../../report/sourceText';
import type { IndicatorReading } from '../engine/indicatorReading';
import type { AssessedTable } from '../engine/assessedTable';
import type { Evidence } from '../../report/evidence';

/** What a person put in a column's cell; `undefined` for an empty cell, and for what Attain wrote itself. */
export function ownColumn(
  { indicator }: IndicatorReading,
  role: ColumnRole,
  { owned }: AssessedTable,
): SourceText | undefined {
  const source = indicator.fields[role];
  const cell = source?.parts[0]?.cell;
  if (!source || !cell || source.plain === '' || owned(cell) !== undefined) return undefined;
  return source;
}

/** Where a missing rate or status belongs: the cell of its column, else the result that it would stand beside. */
export function placeOfVerdict(reading: IndicatorReading, role: 'rate' | 'status'): Evidence {
  const column = reading.cell(role);
  if (column) return column;
  const field = reading.resultField;
  const figure = field?.figures[0] ?? field?.rates[0];
  const { actual } = reading.indicator;
  return figure ? reading.quote(figure.span) : (actual?.evidence ?? reading.quote({ start: 0, end: 0 }));
}
