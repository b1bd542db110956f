import { BLANK_HEADING } from '../headings/headingReading';
import { COLUMN_ROLES, type ColumnRole } from '../roles';
import type { SaidColumns } from '../wish';
import type { ColumnHeading } from './joinLevels';
import type { RoleColumn } from './resolveRoles';

/** More than any words and cells are worth: what a person says holds. */
const SAID_STRENGTH = 100;

/** The column that was said of a role; `undefined` where none was. */
export const saidColumn = (said: SaidColumns, role: ColumnRole): number | undefined =>
  said[role] ?? undefined;

/** Whether a column is the one that was said of its role. */
export const isSaid = (said: SaidColumns, { role, column }: RoleColumn): boolean => said[role] === column;

/**
 * The columns with their roles as the user said: a column that was spoken of has no other role, and a role that the
 * table is said not to have has no column. `row` is the lowest of the headings.
 */
export function withSaid(
  found: readonly RoleColumn[],
  headings: readonly ColumnHeading[],
  said: SaidColumns,
  row: number,
): readonly RoleColumn[] {
  const spokenOf = new Set(Object.values(said).filter((column) => column !== null));
  if (COLUMN_ROLES.every((role) => said[role] === undefined)) return found;
  const left = found.filter(({ column, role }) => !spokenOf.has(column) && said[role] !== null);
  const own = COLUMN_ROLES.flatMap((role): readonly RoleColumn[] => {
    const column = saidColumn(said, role);
    if (column === undefined) return [];
    const heading = headings.find((one) => one.column === column) ?? {
      column,
      row,
      reading: BLANK_HEADING,
      isTotal: false,
      above: '',
      text: '',
    };
    return [{ column, role, period: heading.reading.period, heading, strength: SAID_STRENGTH }];
  });
  return [...left, ...own].sort((a, b) => a.column - b.column);
}
