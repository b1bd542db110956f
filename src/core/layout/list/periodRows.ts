import { message } from '../../language/message';
import { columnName } from '../../sheet/address';
import { answersTarget, choosePeriod, type PeriodFigures } from '../choosePeriod';
import { linesAbove, linesBelow } from '../down/lines';
import type { Grid } from '../grid';
import { equalPeriod, isPart, lastMonth, samePart, sameYear, type ReportPeriod } from '../period';
import { periodLabel } from '../periodLabel';
import { COLUMN_ROLES, type ColumnRole } from '../roles';
import type { Confidence, FieldCell, IndicatorRecord, Observation, ReportTable } from '../table';
import { readTitles } from '../titles';
import type { ListHeader } from './listHeader';
import { headingBound, headingUnit } from './headingUnit';
import { periodOfRow, type PeriodsDown } from './periodsDown';
import type { Extent } from './rows';

/** A row of one indicator, and when it is of. */
interface PeriodRow {
  readonly row: number;
  readonly period: ReportPeriod;
}

type Fields = Partial<Readonly<Record<ColumnRole, readonly FieldCell[]>>>;

/** One indicator's rows, period by period. */
interface PeriodGroup {
  readonly rows: readonly PeriodRow[];
  /** What stands beside all of them or above the headings. */
  readonly about: Fields;
  readonly bottom: number;
}

/** What each period tells anew; all else is said once for all of its indicator's rows. */
const OF_A_PERIOD: ReadonlySet<ColumnRole> = new Set([
  'target',
  'actual',
  'rate',
  'status',
  'narrative',
  'baseline',
]);

/**
 * A table whose rows are periods: an indicator's name stands beside several of them, or above the headings.
 * `null` where the rows are indicators after all.
 */
export function periodRowsTable(
  grid: Grid,
  header: ListHeader,
  extent: Extent,
  confidence: Confidence,
): ReportTable | null {
  const { periodsDown } = header;
  if (!periodsDown) return null;
  const isNamed = header.columns.indicator !== undefined || header.columns.goal !== undefined;
  const groups = isNamed
    ? groupsBeside(grid, header, periodsDown, extent)
    : blockOf(grid, header, periodsDown, extent);
  const rows = groups.flatMap((group) => group.rows);
  if (groups.length === 0 || rows.length < groups.length * 1.5) return null;
  const titles = readTitles(grid, extent.start, header.row);
  const figures = (role: ColumnRole): readonly PeriodFigures[] => {
    const column = header.columns[role];
    if (column === undefined) return [];
    return rows.map(({ row, period }) => ({ period, hasFigures: !grid.isEmpty(row, column) }));
  };
  const period = choosePeriod(figures('target'), figures('actual'), header);
  const unit = headingUnit(header);
  const records = groups.flatMap((group) => recordOf(grid, header, group, period, unit));
  if (records.length === 0) return null;
  const tops = isNamed
    ? []
    : records.flatMap(({ fields }) => fields.indicator?.map(({ cell }) => cell.row) ?? []);
  return {
    shape: isNamed ? 'list' : 'block',
    address: {
      top: Math.min(header.row, ...tops),
      left: header.left,
      bottom: Math.max(...groups.map(({ bottom }) => bottom)),
      right: header.right,
    },
    headerRow: header.rolesRow,
    repeatedHeaders: [],
    pageTitles: [],
    columns: isNamed ? header.columns : {},
    labels: [],
    records,
    language: header.language,
    confidence: confidence === 'certain' ? 'likely' : confidence,
    reasons: [
      message('reading.periods-down', { column: columnName(periodsDown.columns[0] ?? header.left) }),
      ...COLUMN_ROLES.flatMap((role) => {
        const column = header.columns[role];
        if (column === undefined) return [];
        return [message('reading.column', { column: columnName(column), role: message(`role.${role}`) })];
      }),
      ...(period ? [message('reading.period', { period: periodLabel(period) })] : []),
    ],
    year: period?.year ?? titles.period?.year ?? null,
    period,
    periods: periodsWithResults(grid, header, rows),
    unit: titles.unit,
  };
}

/** Rows below one name, written once or again in every row. */
function groupsBeside(
  grid: Grid,
  header: ListHeader,
  periodsDown: PeriodsDown,
  { end }: Extent,
): readonly PeriodGroup[] {
  const { columns } = header;
  const names = columns.indicator ?? columns.goal;
  if (names === undefined) return [];
  const groups: { rows: PeriodRow[]; about: Fields; bottom: number; name: string; goal: string }[] = [];
  const first = header.row + header.height;
  let goal: FieldCell | null = null;
  let current: (typeof groups)[number] | undefined;
  for (let row = first; row <= end; row++) {
    if (columns.goal !== undefined && !grid.isEmpty(row, columns.goal))
      goal = { cell: { row, column: columns.goal }, label: 0 };
    const period = periodOfRow(grid, periodsDown, row, first);
    if (!period) continue;
    const name = grid.text(row, names);
    const ofGoal = goal ? grid.text(goal.cell.row, goal.cell.column) : '';
    // Year by year all indicators may come again: each goes on where it stood before.
    if (name !== '') current = groups.find((one) => one.name === name && one.goal === ofGoal);
    if (name !== '' && (!current || hasPeriod(current.rows, period))) {
      const about = { ...aboutRow(grid, header, row), ...(goal ? { goal: [goal] } : {}) };
      current = { rows: [{ row, period }], about, bottom: row, name, goal: ofGoal };
      groups.push(current);
    } else if (current && !hasPeriod(current.rows, period)) {
      current.rows.push({ row, period });
      current.bottom = row;
    }
  }
  return groups;
}

const hasPeriod = (rows: readonly PeriodRow[], period: ReportPeriod): boolean =>
  rows.some((one) => equalPeriod(one.period, period));

/** What the first row of an indicator says of all of them. */
function aboutRow(grid: Grid, { columns }: ListHeader, row: number): Fields {
  const about: Partial<Record<ColumnRole, readonly FieldCell[]>> = {};
  for (const role of COLUMN_ROLES) {
    const column = columns[role];
    if (column !== undefined && !OF_A_PERIOD.has(role) && !grid.isEmpty(row, column))
      about[role] = [{ cell: { row, column }, label: 0 }];
  }
  return about;
}

/** The rows below headings without names, down to the first that is of no period: the name stands above. */
function blockOf(
  grid: Grid,
  header: ListHeader,
  periodsDown: PeriodsDown,
  { start, end }: Extent,
): readonly PeriodGroup[] {
  const { indicator, goal, standard, unit } = linesAbove(grid, header.row, start - 1);
  if (!indicator) return [];
  const rows: PeriodRow[] = [];
  const first = header.row + header.height;
  let bottom = first;
  for (let row = first; row <= end; row++) {
    const period = periodOfRow(grid, periodsDown, row, first);
    if (!period || hasPeriod(rows, period)) break;
    rows.push({ row, period });
    bottom = row;
  }
  const below = linesBelow(grid, bottom + 1, end);
  const told = below.standard ?? standard;
  return [
    {
      rows,
      bottom,
      about: {
        indicator: [indicator],
        ...(goal ? { goal: [goal] } : {}),
        ...(unit ? { unit: [unit] } : {}),
        ...(told ? { standard: [told] } : {}),
        ...(below.narrative.length > 0 ? { narrative: below.narrative } : {}),
      },
    },
  ];
}

function recordOf(
  grid: Grid,
  header: ListHeader,
  { rows, about }: PeriodGroup,
  period: ReportPeriod | null,
  unit: string | null,
): readonly IndicatorRecord[] {
  const { columns } = header;
  const ordered = [...rows].sort((a, b) => order(a.period) - order(b.period));
  const own = ordered.filter((one) => isReported(one.period, period)).at(-1);
  if (!own) return [];
  const at = (role: ColumnRole, { row }: PeriodRow): FieldCell | null => {
    const column = columns[role];
    return column === undefined || grid.isEmpty(row, column) ? null : { cell: { row, column }, label: 0 };
  };
  const fields: Partial<Record<ColumnRole, readonly FieldCell[]>> = { ...about };
  for (const role of OF_A_PERIOD) {
    const column = columns[role];
    if (column !== undefined) fields[role] = [{ cell: { row: own.row, column }, label: 0 }];
  }
  const others = ordered.flatMap((one): readonly Observation[] => {
    if (one === own) return [];
    return (['target', 'actual'] as const).flatMap((role) => {
      const field = at(role, one);
      return field ? [{ role, period: one.period, cell: field.cell }] : [];
    });
  });
  const earlier = ordered.filter((one) => isYearBefore(one.period, own.period)).at(-1);
  const baseline = earlier && at('actual', earlier);
  if (baseline) fields.baseline ??= [baseline];
  const place = { first: own.row, last: own.row, continuations: [] };
  return [{ rows: place, fields, unit, bound: headingBound(header), others }];
}

const isReported = (of: ReportPeriod, reported: ReportPeriod | null): boolean =>
  reported !== null &&
  sameYear(of.year, reported.year) &&
  (samePart(of.part, reported.part) || answersTarget(of, reported));

const isYearBefore = (of: ReportPeriod, own: ReportPeriod): boolean =>
  !isPart(of) && !isPart(own) && of.year !== null && own.year !== null && of.year < own.year;

function periodsWithResults(
  grid: Grid,
  { columns: { actual } }: ListHeader,
  rows: readonly PeriodRow[],
): readonly ReportPeriod[] {
  const periods: ReportPeriod[] = [];
  for (const { row, period } of rows) {
    if (actual === undefined || grid.isEmpty(row, actual)) continue;
    if (!periods.some((other) => equalPeriod(other, period))) periods.push(period);
  }
  return periods.sort((a, b) => order(a) - order(b));
}

const order = ({ year, part }: ReportPeriod): number => (year ?? 9999) * 14 + lastMonth(part);
