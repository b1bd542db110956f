import { message } from '../core/language/message';
import { periodOf } from '../core/layout/headings/periodOf';
import type { ReportPeriod } from '../core/layout/period';
import { COLUMN_ROLES, type ColumnRole } from '../core/layout/roles';
import type { LayoutWish, TableMapping } from '../core/layout/wish';
import { columnIndex } from '../core/sheet/address';
import { CliFailure } from './failure';

/** How a role is said to have no column. */
const NONE = 'none';

/** Reads `--period` and `--columns`; what was not given is not asked. */
export function wishIn({
  period,
  columns,
}: {
  readonly period?: string | undefined;
  readonly columns?: string | undefined;
}): Partial<LayoutWish> {
  return {
    ...(period === undefined ? {} : { period: periodIn(period) }),
    ...(columns === undefined ? {} : { mapping: mappingIn(columns) }),
  };
}

function periodIn(value: string): ReportPeriod {
  const period = periodOf(value);
  if (!period) throw new CliFailure(message('cli.period.form', { value }));
  return period;
}

/** Reads `indicator=B,target=D,rate=none`. */
function mappingIn(value: string): TableMapping {
  const columns: Partial<Record<ColumnRole, number | null>> = {};
  for (const part of value.split(',')) {
    const [name = '', letters, ...rest] = part.split('=').map((text) => text.trim());
    if (letters === undefined || rest.length > 0) {
      throw new CliFailure(message('cli.columns.form', { value: part.trim() }));
    }
    const role = COLUMN_ROLES.find((known) => known === name);
    if (!role) throw new CliFailure(message('cli.columns.unknown', { name, roles: COLUMN_ROLES.join(', ') }));
    if (columns[role] !== undefined) throw new CliFailure(message('cli.columns.role-twice', { name }));
    const column = letters === NONE ? null : columnIndex(letters);
    if (column === undefined) throw new CliFailure(message('cli.columns.no-letters', { name, letters }));
    if (column !== null && Object.values(columns).includes(column)) {
      throw new CliFailure(message('cli.columns.column-twice', { column: letters.toUpperCase() }));
    }
    columns[role] = column;
  }
  return { headerRow: null, columns };
}
