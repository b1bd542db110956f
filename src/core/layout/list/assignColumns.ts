import { answersTarget, choosePeriod, type PeriodFigures, type PeriodWish } from '../choosePeriod';
import { equalPeriod, isPart, lastMonth, sameYear, samePart, type ReportPeriod } from '../period';
import type { ColumnRole, ColumnRoles } from '../roles';
import type { OtherResults } from '../table';
import type { SaidColumns } from '../wish';
import type { RoleColumn } from './resolveRoles';
import { isSaid, saidColumn } from './saidColumns';

/** What each column of a table is for. */
export interface Assignment {
  readonly columns: ColumnRoles;
  readonly period: ReportPeriod | null;
  /** The year that the columns are of, where their headings say it. */
  readonly year: number | null;
  readonly otherResults: OtherResults | null;
  /** Targets and results of other periods, earliest first. */
  readonly others: readonly RoleColumn[];
  readonly periods: readonly ReportPeriod[];
}

/** What tells of one period, so that a column of another one is no substitute. */
const OF_A_PERIOD: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'rate', 'status', 'narrative']);

/**
 * Gives each role one column: that which the user said, else of several periods that of the report, else the
 * strongest, else the first.
 */
export function assignColumns(
  found: readonly RoleColumn[],
  hasFigures: (column: number) => boolean,
  wish: PeriodWish,
  said: SaidColumns,
): Assignment {
  const mayHold = (one: RoleColumn): boolean => saidColumn(said, one.role) === undefined || isSaid(said, one);
  const figures = (role: ColumnRole): readonly PeriodFigures[] =>
    found
      .filter((one) => one.role === role && mayHold(one))
      .map((one) => ({ period: one.period, hasFigures: hasFigures(one.column) }));
  const period = choosePeriod(figures('target'), figures('actual'), answered(found, wish));
  const chosen: Partial<Record<ColumnRole, RoleColumn>> = {};
  const rest: RoleColumn[] = [];
  for (const one of found) {
    const holder = chosen[one.role];
    if (isSaid(said, one)) chosen[one.role] = one;
    else if (!mayHold(one) || !isOfPeriod(one, period)) rest.push(one);
    else if (!holder) chosen[one.role] = one;
    else if (beats(one, holder, period)) {
      rest.push(holder);
      chosen[one.role] = one;
    } else rest.push(one);
  }
  const others = rest
    .filter(({ role, period: of }) => of !== null && (role === 'actual' || role === 'target'))
    .sort((a, b) => order(a.period) - order(b.period));
  const earlier = others.filter(({ role, period: of }) => role === 'actual' && isEarlierYear(of, period));
  const lastYear = chosen.baseline ?? (said.baseline === null ? undefined : earlier[earlier.length - 1]);
  if (lastYear) chosen.baseline = lastYear;
  return {
    columns: columnsOf(found, chosen),
    period,
    year: period?.year ?? null,
    otherResults: chosen.actual ? null : otherResultsOf(others),
    others,
    periods: periodsOf(found, hasFigures),
  };
}

/**
 * The wish without a title's year that only targets are of, where another year has targets and results: a budget of 2025
 * prints what was aimed at and done in 2024, and what is aimed at next. What tells of no year may answer any.
 */
function answered(found: readonly RoleColumn[], wish: PeriodWish): PeriodWish {
  const year = wish.titled?.year ?? null;
  const yearsOf = (role: ColumnRole): readonly number[] =>
    found.flatMap((one) => (one.role === role ? (one.period?.year ?? []) : []));
  const done = yearsOf('actual');
  const isReported = yearsOf('target').some((aim) => aim !== year && done.includes(aim));
  const mayAnswer = found.some(
    ({ role, period, heading }) =>
      ANSWERS.has(role) && heading.reading.wording !== 'remark' && sameYear(period?.year ?? null, year),
  );
  return year === null || !isReported || mayAnswer ? wish : { ...wish, titled: null };
}

const ANSWERS: ReadonlySet<ColumnRole> = new Set(['actual', 'status', 'narrative']);

function isOfPeriod({ role, period: of }: RoleColumn, reported: ReportPeriod | null): boolean {
  if (!OF_A_PERIOD.has(role)) return true;
  if (role === 'target') return answersTarget(of, reported);
  if (of === null) return true;
  if (reported === null) return !isPart(of);
  return (
    sameYear(of.year, reported.year) &&
    (samePart(of.part, reported.part) || (role !== 'actual' && !isPart(of)))
  );
}

/** What is of just this period beats what is of none, and what is better known the less. */
function beats(challenger: RoleColumn, holder: RoleColumn, reported: ReportPeriod | null): boolean {
  const closeness = ({ period }: RoleColumn): number => {
    if (reported === null) return period === null ? 1 : 0;
    if (period === null) return 0;
    return (samePart(period.part, reported.part) ? 2 : 0) + (period.year === null ? 0 : 1);
  };
  if (closeness(challenger) !== closeness(holder)) {
    // A year that is said counts little beside words that are not certain.
    if (closeness(challenger) > closeness(holder)) return challenger.strength > holder.strength - 2;
    return challenger.strength >= holder.strength + 2;
  }
  return challenger.strength > holder.strength;
}

function columnsOf(
  found: readonly RoleColumn[],
  chosen: Partial<Record<ColumnRole, RoleColumn>>,
): ColumnRoles {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const { column, role: own } of found) {
    for (const role of [own, 'baseline', 'narrative'] as const) {
      if (chosen[role]?.column === column) columns[role] = column;
    }
  }
  return columns;
}

function otherResultsOf(others: readonly RoleColumn[]): OtherResults | null {
  const results = others.filter(({ role }) => role === 'actual');
  const latest = results[results.length - 1];
  if (!latest?.period) return null;
  const { period } = latest;
  const alike = results.filter((one) => one.period !== null && one.period.year === period.year);
  return { columns: alike.map(({ column }) => column), period };
}

function periodsOf(
  found: readonly RoleColumn[],
  hasFigures: (column: number) => boolean,
): readonly ReportPeriod[] {
  const periods: ReportPeriod[] = [];
  for (const { role, period, column } of found) {
    if (role !== 'actual' || period === null || !hasFigures(column)) continue;
    if (!periods.some((other) => equalPeriod(other, period))) periods.push(period);
  }
  return periods.sort((a, b) => order(a) - order(b));
}

function isEarlierYear(of: ReportPeriod | null, reported: ReportPeriod | null): boolean {
  const [year, own] = [of?.year ?? null, reported?.year ?? null];
  return year !== null && own !== null && year < own;
}

const order = (period: ReportPeriod | null): number =>
  period === null ? Infinity : (period.year ?? 9999) * 14 + lastMonth(period.part);
