import { message, type Message } from '../../language/message';
import { columnName } from '../../sheet/address';
import { COLUMN_ROLES } from '../roles';
import type { Grid } from '../grid';
import { periodLabel } from '../periodLabel';
import type { ListHeader } from './listHeader';

/** Says why a list is read as it is: column by column, and its period. */
export function listReasons(
  grid: Grid,
  { measures, unread, columns, period, otherResults, isHinted, limits }: ListHeader,
): readonly Message[] {
  const found = COLUMN_ROLES.flatMap((role) => {
    const column = columns[role];
    return column === undefined
      ? []
      : [message('reading.column', { column: columnName(column), role: message(`role.${role}`) })];
  });
  const ofMeasures = measures.map(({ name, columns: { target, actual } }) =>
    message('reading.measure', {
      measure: grid.text(name.row, name.column).replace(/\s+/g, ' '),
      target: columnName(target ?? 0),
      actual: columnName(actual ?? 0),
    }),
  );
  return [
    ...found,
    ...ofMeasures,
    ...(unread.length > 0 ? [message('reading.unread', { columns: unread.map(columnName).join('、') })] : []),
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
