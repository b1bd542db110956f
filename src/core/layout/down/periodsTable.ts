import type { PeriodWish } from '../choosePeriod';
import type { Grid } from '../grid';
import { isPeriodRow } from '../headings/periodRow';
import { equalPeriod, type ReportPeriod } from '../period';
import type { FieldCell, IndicatorRecord, ReportTable } from '../table';
import type { ReadCycle } from './findRoleRows';
import { fieldsBeside, isName, isTotal, withGoals, type Fields } from './fieldsBeside';
import type { Cycle } from './labels';
import { linesAbove, linesBelow } from './lines';
import {
  fieldsOf,
  periodOfCycles,
  readPeriods,
  recordOfPeriod,
  type PeriodColumns,
  type ReadPeriods,
} from './periodsAcross';
import { tableOfCycles } from './tableOfCycles';

/** What is known of the periods of a table, and the rows that it may stand in. */
export interface TableExtent extends PeriodWish {
  readonly top: number;
  readonly bottom: number;
}

/** Roles in rows, periods in columns: an indicator's name beside its rows (stacked), or above them (block). */
export function periodsTable(grid: Grid, group: readonly ReadCycle[], wish: TableExtent): ReportTable | null {
  const cycles = group.flatMap(({ cycle, periods }) => (periods ? [{ cycle, periods }] : []));
  const [first] = cycles;
  if (!first) return null;
  const period = periodOfCycles(grid, cycles, wish);
  const beside = withGoals(
    cycles.map(({ cycle, periods: { row, columns } }) =>
      fieldsBeside(grid, cycle, row, new Set(columns.map(({ column }) => column))),
    ),
  );
  const isStacked = beside.some(({ indicator, goal }) => indicator ?? goal);
  const lines = isStacked ? null : blockLines(grid, cycles, wish.bottom);
  // Most cycles share the row of periods above them: it is put in order once.
  const inOrder = new Map<PeriodColumns, ReadPeriods>();
  for (const { periods } of cycles)
    if (!inOrder.has(periods)) inOrder.set(periods, readPeriods(periods, period));
  const records = cycles.flatMap(({ cycle, periods }, index): readonly IndicatorRecord[] => {
    const about: Fields = { ...beside[index], ...lines?.[index] };
    if (!isStacked && !about.indicator && !about.goal) return [];
    if (beside.length > 1 && isTotal(grid, about)) return [];
    const across = inOrder.get(periods);
    return across ? [recordOfPeriod(grid, cycle, across, about)] : [];
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

/** The lines that belong to each block: names above, paragraphs below, a goal for all blocks until the next one. */
function blockLines(
  grid: Grid,
  cycles: readonly { readonly cycle: Cycle; readonly periods: PeriodColumns }[],
  bottom: number,
): readonly Fields[] {
  const hasCorners = namedInCorners(grid, cycles);
  let limit = grid.used.top - 1;
  let goal: FieldCell | null = null;
  const above = cycles.map(({ cycle, periods }) => {
    const head = isPeriodRow(grid, periods.row, cycle.column + 1, grid.used.right) ? periods.row : cycle.top;
    // One row of periods over all blocks: each name stands below it, right above its figures.
    const between = linesAbove(grid, cycle.top, Math.max(limit, periods.row));
    const top = Math.min(head, periods.row);
    const lines = between.indicator ? between : linesAbove(grid, hasCorners ? top + 1 : top, limit);
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

/** 路面修補 before 1月, 2月 …, 樹木修剪 before them again: names stand where a heading of the labels would. */
function namedInCorners(
  grid: Grid,
  cycles: readonly { readonly cycle: Cycle; readonly periods: PeriodColumns }[],
): boolean {
  const corners = cycles.map(({ cycle: { top, column }, periods: { row } }) =>
    row === top - 1 && isName(grid, row, column) ? grid.text(row, column) : null,
  );
  return corners.length > 1 && !corners.includes(null) && new Set(corners).size === corners.length;
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
