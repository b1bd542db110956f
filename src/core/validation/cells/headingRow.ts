import { COLUMN_ROLES } from '../../layout/roles';
import type { Dossier } from '../engine/dossier';
import type { ReportFile } from '../engine/reportFile';

/** Whether a row names something and says nothing else: the heading of a group, not an indicator left blank. */
export function isHeadingRow({ indicator: { fields } }: Dossier, { table }: ReportFile): boolean {
  const isFilled = COLUMN_ROLES.some(
    (role) => role !== 'goal' && role !== 'indicator' && (fields[role]?.plain ?? '') !== '',
  );
  const isNamedTwice = table.columns.goal !== undefined && (fields.indicator?.plain ?? '') !== '';
  return !isFilled && !isNamedTwice;
}
