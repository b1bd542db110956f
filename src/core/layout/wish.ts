import type { ReportPeriod } from './period';
import type { ColumnRole } from './roles';

/** What the user said of single roles: the column, or `null` for none. Of a role that is absent nothing was said. */
export type SaidColumns = Readonly<Partial<Record<ColumnRole, number | null>>>;

/** What the columns of a list are for, as the user said; columns that were not spoken of are read as ever. */
export interface TableMapping {
  /** Absolute row of the headings; `null`: wherever headings stand over these columns. */
  readonly headerRow: number | null;
  readonly columns: SaidColumns;
}

/**
 * What the user said of headings and labels by their words (`plainHeading`), wherever they stand: the role, or `null`
 * for none. It is how the rows of tables whose roles stand in rows are corrected.
 */
export type SaidLabels = Readonly<Record<string, ColumnRole | null>>;

/** What the user said of how a sheet is read; what was not said is detected. Plain data. */
export interface LayoutWish {
  /** Where roles stand on a sheet that can be read both ways: in columns is a list, in rows any other shape. */
  readonly rolesIn: RolesIn | null;
  /** The period whose figures are compared; a table that has none of it is read as ever. */
  readonly period: ReportPeriod | null;
  readonly mapping: TableMapping | null;
  readonly labels: SaidLabels;
}

export const ROLES_IN = ['columns', 'rows'] as const;
export type RolesIn = (typeof ROLES_IN)[number];

export const NO_WISH: LayoutWish = { rolesIn: null, period: null, mapping: null, labels: {} };
