import { message, type Message } from '../../language/message';
import { columnName } from '../../sheet/address';
import { COLUMN_ROLES } from '../roles';
import { periodLabel } from '../periodLabel';
import type { ListHeader } from './listHeader';

/** Says why a list is read as it is: column by column, and its period. */
export function listReasons({
  columns,
  period,
  otherResults,
  isHinted,
  limits,
}: ListHeader): readonly Message[] {
  const found = COLUMN_ROLES.flatMap((role) => {
    const column = columns[role];
    return column === undefined
      ? []
      : [message('reading.column', { column: columnName(column), role: message(`role.${role}`) })];
  });
  return [
    ...found,
    ...(limits
      ? [
          message('reading.limits', {
            least: columnName(limits.least),
            most: columnName(limits.most),
          }),
        ]
      : []),
    ...(isHinted ? [message('reading.hinted')] : []),
    ...(period ? [message('reading.period', { period: periodLabel(period) })] : []),
    ...(otherResults
      ? otherResults.columns.map((column) =>
          message(otherResults.period.part.kind === 'year' ? 'reading.other-year' : 'reading.other-period', {
            column: columnName(column),
          }),
        )
      : []),
  ];
}
