import { COLUMN_ROLES } from '../../layout/roles';
import type { ReportTable } from '../../layout/table';
import type { Indicator } from '../indicator';

/** Whether a row names something and says nothing else: the heading of a group, not an indicator left blank. */
export function isHeadingRow(
  { fields }: Pick<Indicator, 'fields'>,
  { columns }: Pick<ReportTable, 'columns'>,
): boolean {
  const isFilled = COLUMN_ROLES.some(
    (role) => role !== 'goal' && role !== 'indicator' && (fields[role]?.plain ?? '') !== '',
  );
  const isNamedTwice = columns.goal !== undefined && (fields.indicator?.plain ?? '') !== '';
  return !isFilled && !isNamedTwice;
}
