import { COLUMN_ROLES } from '../../report/columns';
import type { Dossier } from '../dossier';
import type { ReportFile } from '../reportFile';

/** Whether a row names something and says nothing else: the heading of a group, not an indicator left blank. */
export function isHeadingRow({ indicator: { fields } }: Dossier, { table }: ReportFile): boolean {
  const isFilled = COLUMN_ROLES.some(
    (role) => role !== 'goal' && role !== 'indicator' && (fields[role]?.plain ?? '') !== '',
  );
  const isNamedTwice = table.columns.goal !== undefined && (fields.indicator?.plain ?? '') !== '';
  return !isFilled && !isNamedTwice;
}
