import { answersTarget, choosePeriod, type PeriodFigures, type PeriodWish } from '../choosePeriod';
import type { Grid } from '../grid';
import type { ReportPeriod } from '../period';
import type { ColumnRole } from '../roles';
import type { FieldCell, IndicatorRecord } from '../table';
import type { Cycle, Label } from './labels';
import { cellIn } from './rowIn';
import { boundOf, unitOf } from './periodsAcross';

/** The row that names the indicators of a cycle's columns: one of its labels, or the row above; `null` for none. */
export function nameRow(grid: Grid, { labels, top, column, values }: Cycle): number | null {
  const label = labels.find(({ role }) => role === 'indicator') ?? labels.find(({ role }) => role === 'goal');
  if (label) return areNumbers(grid, label, values) ? null : label.row;
  // An empty row may part the names from what is said of them.
  const above = grid.filled(top - 1).length === 0 ? top - 2 : top - 1;
  if (above < grid.used.top) return null;
  const named = values.filter((at) => ['word', 'phrase', 'prose'].includes(grid.kind(above, at)));
  // Baseline (2021), Target (2024): when, and not what.
  if (named.filter((at) => /(?:19|20)\d\d|\d{2,3}\s?年/.test(grid.text(above, at))).length > named.length / 2)
    return null;
  const corner = grid.heading(above, column);
  const isCorner = grid.isEmpty(above, column) || (corner?.roles.includes('indicator') ?? false);
  return named.length === values.length && (isCorner || values.length > 1) ? above : null;
}

/** 項目 | 1 | 2 | 3: numbers name no indicator. */
const areNumbers = (grid: Grid, { row, value }: Label, values: readonly number[]): boolean =>
  value === null && values.every((at) => ['number', 'empty'].includes(grid.kind(row, at)));

/** Reads every column of a cycle as one indicator, for the period that is reported. */
export function recordsAcross(
  grid: Grid,
  cycle: Cycle,
  names: number,
  period: ReportPeriod | null,
): readonly IndicatorRecord[] {
  const { values, top, bottom } = cycle;
  const { labels } = labelsOf(cycle, period);
  const named = labels.find(({ row, role }) => row === names && (role === 'indicator' || role === 'goal'));
  return values
    .filter((column) => !grid.isEmpty(names, named?.value ?? column))
    .map((column) => {
      const record = recordIn(grid, cycle, column, period);
      return {
        ...record,
        rows: { ...record.rows, first: Math.min(top, names), last: bottom },
        fields: { indicator: [{ cell: { row: names, column }, label: 0 }], ...record.fields },
      };
    });
}

/** What the labels of a cycle say of the indicator in one column of its values. */
export function recordIn(
  grid: Grid,
  cycle: Cycle,
  column: number,
  period: ReportPeriod | null,
): IndicatorRecord {
  const { labels, earlier } = labelsOf(cycle, period);
  const cellOf = (label: Label): readonly FieldCell[] => {
    const at = label.value ?? column;
    return [{ cell: cellIn(grid, label, at), label: 0 }];
  };
  const fields: Partial<Record<ColumnRole, readonly FieldCell[]>> = {};
  for (const label of labels) fields[label.role] ??= cellOf(label);
  if (earlier) fields.baseline ??= cellOf(earlier);
  const rows = { first: cycle.top, last: cycle.bottom, continuations: [] };
  return { rows, fields, unit: unitOf(labels), bound: boundOf(labels), others: [] };
}

/** The period that the labels of targets and results are of, where they name any: 112年目標, 112年實績. */
export function periodOfLabels({ labels }: Cycle, wish: PeriodWish): ReportPeriod | null {
  const figures = (role: ColumnRole): readonly PeriodFigures[] =>
    labels.filter((label) => label.role === role).map(({ period }) => ({ period, hasFigures: true }));
  return choosePeriod(figures('target'), figures('actual'), wish);
}

/** The labels of a period, and the latest result before it. */
function labelsOf(
  { labels }: Cycle,
  period: ReportPeriod | null,
): { readonly labels: readonly Label[]; readonly earlier: Label | undefined } {
  const isOther = ({ role, period: of }: Label): boolean =>
    (role === 'target' || role === 'actual') && !answersTarget(of, period);
  const isEarlier = ({ period: of }: Label): boolean => (of?.year ?? Infinity) < (period?.year ?? Infinity);
  const results = labels.filter((label) => label.role === 'actual' && isOther(label) && isEarlier(label));
  const byYear = [...results].sort((a, b) => (b.period?.year ?? 0) - (a.period?.year ?? 0));
  return { labels: labels.filter((label) => !isOther(label)), earlier: byYear[0] };
}
