import type { PeriodWish } from '../choosePeriod';
import type { Grid } from '../grid';
import type { ReportPeriod } from '../period';
import type { ColumnRole } from '../roles';
import type { FieldCell, IndicatorRecord, ReportTable } from '../table';
import type { ReadCycle } from './findRoleRows';
import { periodOfLabels, recordsAcross } from './indicatorsAcross';
import { linesAbove } from './lines';
import { rowIn } from './rowIn';
import { boundOf, unitOf } from './periodsAcross';
import { tableOfCycles } from './tableOfCycles';

/** Roles in rows without periods: indicators in columns, or one on each card. */
export function indicatorsTable(
  grid: Grid,
  group: readonly ReadCycle[],
  { asked, titled, top }: PeriodWish & { readonly top: number },
): ReportTable | null {
  const [first] = group;
  if (!first) return null;
  const period = periodOfLabels(first.cycle, { asked, titled });
  let limit = top - 1;
  const records = group.flatMap((read) => {
    const found = recordsOf(grid, read, limit, period);
    limit = read.cycle.bottom;
    return found;
  });
  if (records.length === 0) return null;
  const { cycle } = first;
  const isCard = records.length <= group.length;
  const headerRow = first.names ?? cycle.top;
  return tableOfCycles(grid, {
    shape: isCard ? 'card' : 'transposed',
    cycles: group.map((read) => read.cycle),
    records,
    headerRow,
    period,
    periods: [],
    titled,
    titlesEnd: Math.min(headerRow, cycle.top),
  });
}

/** A card without a name of its own takes the line above it. */
function recordsOf(
  grid: Grid,
  { cycle, names }: ReadCycle,
  limit: number,
  period: ReportPeriod | null,
): readonly IndicatorRecord[] {
  if (names !== null) return recordsAcross(grid, cycle, names, period);
  const own = { left: cycle.column, right: Math.max(...cycle.values) };
  const within = linesAbove(grid, cycle.top, limit, own);
  const { indicator, goal } = within.indicator ? within : linesAbove(grid, cycle.top, limit);
  const [column] = cycle.values;
  if (column === undefined || !indicator || cycle.values.length > 1) return [];
  const fields: Partial<Record<ColumnRole, readonly FieldCell[]>> = { indicator: [indicator] };
  if (goal) fields.goal = [goal];
  for (const label of cycle.labels) {
    const at = label.value ?? column;
    fields[label.role] = [{ cell: { row: rowIn(grid, label, at), column: at }, label: 0 }];
  }
  const rows = { first: cycle.top, last: cycle.bottom, continuations: [] };
  return [{ rows, fields, unit: unitOf(cycle.labels), bound: boundOf(cycle.labels), others: [] }];
}
