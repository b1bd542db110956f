import type { Language } from '../../language/message';
import type { ReportPeriod } from '../period';
import type { ColumnRoles } from '../roles';
import type { SaidColumns } from '../wish';
import type { Assignment } from './assignColumns';
import type { ColumnHeading } from './joinLevels';
import type { LimitColumns } from './limits';
import type { JointColumns } from './jointColumns';
import type { MeasureColumns } from './measures';
import type { PeriodsDown } from './periodsDown';

/** The headings of a list: up to three rows, read as one. */
export interface ListHeader extends Assignment {
  readonly row: number;
  readonly height: number;
  /** The lowest row that says what a column is for; others of the rows may hold nothing but years or units. */
  readonly rolesRow: number;
  readonly left: number;
  readonly right: number;
  readonly allExact: boolean;
  /** Whether parts of words told what headings are for. */
  readonly isHinted: boolean;
  readonly language: Language;
  readonly headings: readonly ColumnHeading[];
  /** What the titles above say of the period. */
  readonly titled: ReportPeriod | null;
  /** The period that the user asks for. */
  readonly asked: ReportPeriod | null;
  /** The columns that say of each row when it is of; `null` where none do. */
  readonly periodsDown: PeriodsDown | null;
  /** Columns of targets that the revised one replaces, the nearest first. */
  readonly replaced: readonly number[];
  /** The two columns of limits of which the target is one; `null` where it is the only one. */
  readonly limits: LimitColumns | null;
  /** What stands side by side over columns of its own, each with target and result; empty in most lists. */
  readonly measures: readonly MeasureColumns[];
  /** Columns whose cells hold target and result together. */
  readonly joint: JointColumns;
  /** Columns of further targets or results that hold something and of which nothing is made. */
  readonly unread: readonly number[];
  /** What the user said of the columns. */
  readonly said: SaidColumns;
}

/** What every table must have: a target, what it is a target for, and what came of it. */
export function isTable(columns: ColumnRoles): boolean {
  const has = (role: keyof ColumnRoles): boolean => columns[role] !== undefined;
  return has('target') && (has('indicator') || has('goal')) && (has('actual') || has('narrative'));
}

/** A table, or one that would be if its results were of the period of its targets. */
export const isReport = ({ columns, otherResults, periodsDown }: ListHeader): boolean =>
  isTable({
    ...(otherResults?.columns[0] === undefined ? {} : { actual: otherResults.columns[0] }),
    // Where rows are periods, the name stands above the headings.
    ...(periodsDown?.columns[0] === undefined ? {} : { indicator: periodsDown.columns[0] }),
    // A verdict is something that came of it.
    ...(columns.status === undefined ? {} : { narrative: columns.status }),
    ...columns,
  });

/** Whether rows are periods and no column names the indicator: its name stands above. */
export const isUnnamed = ({ columns, periodsDown }: ListHeader): boolean =>
  periodsDown !== null && columns.indicator === undefined && columns.goal === undefined;
