import type { PeriodWish } from '../choosePeriod';
import type { Grid } from '../grid';
import { isPeriodRow } from '../list/headingPath';
import { equalPeriod, type ReportPeriod } from '../period';
import type { ColumnRole } from '../roles';
import type { FieldCell, IndicatorRecord, ReportTable } from '../table';
import type { ReadCycle } from './findRoleRows';
import type { Cycle } from './labels';
import { linesAbove, linesBelow } from './lines';
import { fieldsOf, periodOfCycles, recordOfPeriod, type PeriodColumns } from './periodsAcross';
import { tableOfCycles } from './tableOfCycles';

type Fields = Partial<Record<ColumnRole, readonly FieldCell[]>>;

interface Group extends PeriodWish {
  readonly top: number;
  readonly bottom: number;
}

/** Roles in rows, periods in columns: an indicator's name beside its rows (stacked), or above them (block). */
export function periodsTable(grid: Grid, group: readonly ReadCycle[], wish: Group): ReportTable | null {
  const cycles = group.flatMap(({ cycle, periods }) => (periods ? [{ cycle, periods }] : []));
  const [first] = cycles;
  if (!first) return null;
  const period = periodOfCycles(grid, cycles, wish);
  const beside = cycles.map(({ cycle, periods }) => fieldsBeside(grid, cycle, periods));
  const isStacked = beside.some(({ indicator, goal }) => indicator ?? goal);
  const lines = isStacked ? null : blockLines(grid, cycles, wish.bottom);
  const records = cycles.flatMap(({ cycle, periods }, index): readonly IndicatorRecord[] => {
    const about: Fields = { ...beside[index], ...lines?.[index] };
    if (!isStacked && !about.indicator && !about.goal) return [];
    return [recordOfPeriod(grid, cycle, periods, period, about)];
  });
  if (records.length === 0) return null;
  const headerRow = first.periods.row;
  return tableOfCycles(grid, {
    shape: isStacked ? 'stacked' : 'block',
    cycles: cycles.map(({ cycle }) => cycle),
    records,
    headerRow,
    period,
    periods: periodsOf(grid, cycles),
    titled: wish.titled,
    titlesEnd: headerRow,
  });
}

/** What stands left of the labels, or in columns of the heading row that name no period: the indicator, its unit. */
function fieldsBeside(
  grid: Grid,
  { column, top, bottom, values }: Cycle,
  { row, columns }: PeriodColumns,
): Fields {
  const fields: Fields = {};
  const ofPeriods = new Set(columns.map((one) => one.column));
  const enter = (at: number, role: ColumnRole): void => {
    const cell = firstFilled(grid, top, bottom, at);
    if (cell !== null) fields[role] ??= [{ cell: { row: cell, column: at }, label: 0 }];
  };
  for (let at = grid.used.left; at < column; at++) {
    const [role] = grid.heading(row, at)?.roles ?? [];
    if (role !== undefined && role !== 'target' && role !== 'actual') enter(at, role);
  }
  const last = Math.max(column, ...values);
  for (let at = column + 1; at <= Math.min(grid.used.right, last + 3); at++) {
    const [role] = ofPeriods.has(at) ? [] : (grid.heading(row, at)?.roles ?? []);
    if (role !== undefined && role !== 'target' && role !== 'actual') enter(at, role);
  }
  if (!fields.indicator && !fields.goal) {
    const named = nearestText(grid, { top, bottom, column });
    if (named !== null) enter(named, 'indicator');
  }
  return fields;
}

/** Without headings the name is the text nearest to the labels, on their left. */
function nearestText(
  grid: Grid,
  { top, bottom, column }: Pick<Cycle, 'top' | 'bottom' | 'column'>,
): number | null {
  for (let at = column - 1; at >= grid.used.left; at--) {
    const row = firstFilled(grid, top, bottom, at);
    if (row !== null && ['word', 'phrase', 'prose'].includes(grid.kind(row, at))) return at;
  }
  return null;
}

function firstFilled(grid: Grid, top: number, bottom: number, column: number): number | null {
  for (let row = top; row <= bottom; row++) if (!grid.isEmpty(row, column)) return row;
  return null;
}

/** The lines that belong to each block: names above, paragraphs below, a goal for all blocks until the next one. */
function blockLines(
  grid: Grid,
  cycles: readonly { readonly cycle: Cycle; readonly periods: PeriodColumns }[],
  bottom: number,
): readonly Fields[] {
  let limit = grid.used.top - 1;
  let goal: FieldCell | null = null;
  const above = cycles.map(({ cycle, periods }) => {
    const head = isPeriodRow(grid, periods.row, cycle.column + 1, grid.used.right) ? periods.row : cycle.top;
    // One row of periods over all blocks: each name stands below it, right above its figures.
    const between = linesAbove(grid, cycle.top, Math.max(limit, periods.row));
    const lines = between.indicator ? between : linesAbove(grid, Math.min(head, periods.row), limit);
    limit = cycle.bottom;
    return lines;
  });
  return cycles.map(({ cycle }, index) => {
    const lines = above[index];
    const end = (above[index + 1]?.first ?? bottom + 1) - 1;
    const below = linesBelow(grid, cycle.bottom + 1, end);
    goal = lines?.goal ?? goal;
    return fieldsOf({
      goal,
      indicator: lines?.indicator ?? null,
      standard: below.standard,
      narrative: below.narrative,
      unit: null,
    });
  });
}

function periodsOf(
  grid: Grid,
  cycles: readonly { readonly cycle: Cycle; readonly periods: PeriodColumns }[],
): readonly ReportPeriod[] {
  const periods: ReportPeriod[] = [];
  for (const { cycle, periods: across } of cycles) {
    const actual = cycle.labels.find(({ role }) => role === 'actual');
    for (const { column, period } of across.columns) {
      if (!actual || grid.isEmpty(actual.row, column)) continue;
      if (!periods.some((other) => equalPeriod(other, period))) periods.push(period);
    }
  }
  return periods;
}
