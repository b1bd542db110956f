import { answersTarget, choosePeriod, type PeriodFigures, type PeriodWish } from '../choosePeriod';
import type { Grid } from '../grid';
import type { HeadingBound } from '../headings/boundIn';
import { spaced } from '../headings/knownHeadings';
import { madeOf, OF } from '../headings/madeOf';
import { periodIn } from '../headings/periodIn';
import { isPeriodRow, periodAt } from '../headings/periodRow';
import { lastMonth, samePeriod, type ReportPeriod } from '../period';
import type { ColumnRole } from '../roles';
import type { FieldCell, IndicatorRecord, Observation } from '../table';
import type { Cycle, Label } from './labels';
import { rowIn } from './rowIn';
import type { Told } from './lines';

/** The columns of a cycle's values with the periods that a row above gives them. */
export interface PeriodColumns {
  readonly row: number;
  readonly columns: readonly { readonly column: number; readonly period: ReportPeriod }[];
  /** The column of what was there before, where its heading names no year. */
  readonly baseline?: number;
}

const MOST_ABOVE = 3;
const LONGEST_STAGE = 24;

/** The row of periods above a cycle, over its values, below the row `limit`; `null` where there is none. */
export function periodsAbove(grid: Grid, { top, values }: Cycle, limit: number): PeriodColumns | null {
  for (let row = top - 1; row >= Math.max(limit + 1, top - MOST_ABOVE); row--) {
    const columns = values.flatMap((column) => {
      const period = periodAt(grid, row, column);
      return period ? [{ column, period }] : [];
    });
    const isRow = columns.length === 1 || isPeriodRow(grid, row, Math.min(...values), Math.max(...values));
    if (columns.length > 0 && columns.length >= values.length / 2 && isRow) return { row, columns };
    const stages = stagesIn(grid, row, values);
    if (stages) return { row, ...stages };
  }
  return null;
}

/**
 * Baseline (2021), Milestone 1 (2022), Target (2024): each names its year, one after the other; `null` for others. The
 * baseline need not, and words may stand behind: Assumptions.
 */
function stagesIn(grid: Grid, row: number, values: readonly number[]): Omit<PeriodColumns, 'row'> | null {
  const columns = values.flatMap((column) => {
    const text = grid.text(row, column);
    const mayBe = text.length <= LONGEST_STAGE && (madeOf(text) & (OF.DIGIT | OF.OTHER)) !== 0;
    const period = mayBe ? periodIn(spaced(text)).period : null;
    return typeof period?.year === 'number' ? [{ column, period }] : [];
  });
  const isInOrder = columns.every(({ period }, index) => {
    const before = columns[index - 1]?.period.year ?? null;
    return before === null || (period.year ?? 0) > before;
  });
  const last = columns.at(-1)?.column ?? -1;
  const others = values.filter((value) => columns.every(({ column }) => column !== value) && value < last);
  const [baseline] = others.filter((column) => grid.heading(row, column)?.roles[0] === 'baseline');
  const isWhole = others.length === (baseline === undefined ? 0 : 1);
  if (columns.length < FEWEST_STAGES || !isWhole || !isInOrder) return null;
  // Figures behind the last stage are of another one.
  const behind = values.filter((column) => column > last);
  if (behind.some((column) => !isNoFigure(grid, row, column))) return null;
  return baseline === undefined ? { columns } : { columns, baseline };
}

const FEWEST_STAGES = 2;
const NO_FIGURES: ReadonlySet<string> = new Set(['empty', 'none', 'word', 'phrase', 'prose']);

/** Whether words stand right below a heading, or nothing. */
const isNoFigure = (grid: Grid, row: number, column: number): boolean =>
  NO_FIGURES.has(grid.kind(row + 1, column));

/** The period that all of these cycles are read for. */
export function periodOfCycles(
  grid: Grid,
  cycles: readonly { readonly cycle: Cycle; readonly periods: PeriodColumns }[],
  wish: PeriodWish,
): ReportPeriod | null {
  const figures = (role: ColumnRole): readonly PeriodFigures[] => {
    // Most cycles have the same periods: each is told once, with figures where any cycle has them.
    const told = new Map<string, ToldPeriod>();
    const known = new Map<ReportPeriod, ToldPeriod>();
    for (const { cycle, periods } of cycles) {
      // 執行情形 of each year tells the results where no label names them.
      const label =
        cycle.labels.find((one) => one.role === role) ??
        (role === 'actual' ? cycle.labels.find((one) => one.role === 'narrative') : undefined);
      if (!label) continue;
      for (const { column, period } of periods.columns) {
        const own = known.get(period) ?? entered(told, period);
        known.set(period, own);
        own.hasFigures ||= !grid.isEmpty(label.row, column);
      }
    }
    return [...told.values()];
  };
  return choosePeriod(figures('target'), figures('actual'), wish);
}

interface ToldPeriod {
  readonly period: ReportPeriod;
  hasFigures: boolean;
}

/** A period by its name, entered where it is not yet. */
function entered(told: Map<string, ToldPeriod>, period: ReportPeriod): ToldPeriod {
  const name = nameOf(period);
  const own = told.get(name) ?? { period, hasFigures: false };
  told.set(name, own);
  return own;
}

/** Tells a period from every other one. */
const nameOf = ({ year, part }: ReportPeriod): string =>
  [year, part.kind, 'number' in part ? part.number : '', 'month' in part ? part.month : ''].join(' ');

type PeriodColumn = PeriodColumns['columns'][number];

/** The columns of a cycle's values as they are read for one period. */
export interface ReadPeriods {
  /** That of the period; nothing where none is. */
  readonly own: PeriodColumn | undefined;
  /** The others, in the order of time. */
  readonly others: readonly PeriodColumn[];
  /** The year before, whose result is the baseline. */
  readonly earlier: PeriodColumn | undefined;
  /** The column of what was there before any. */
  readonly baseline: number | undefined;
}

/** Puts columns in the order of time, and tells that of a period from the others. */
export function readPeriods({ columns, baseline }: PeriodColumns, period: ReportPeriod | null): ReadPeriods {
  const ordered = [...columns].sort((a, b) => order(a.period) - order(b.period));
  // 1-9月 before 1-12月: what runs to September is held against what was aimed at by then.
  const own =
    ordered.filter((one) => period !== null && samePeriod(one.period, period)).at(-1) ??
    ordered.filter((one) => answersTarget(one.period, period)).at(-1);
  const before = ordered[own ? ordered.indexOf(own) - 1 : -1];
  return {
    own,
    others: ordered.filter((one) => one !== own),
    earlier: isYears(ordered) ? before : undefined,
    baseline,
  };
}

/** Reads one cycle for a period: the cells of that column, earlier results as its baseline. */
export function recordOfPeriod(
  grid: Grid,
  { labels, top, bottom }: Cycle,
  { own, others: columns, earlier, baseline }: ReadPeriods,
  about: Partial<Readonly<Record<ColumnRole, readonly FieldCell[]>>>,
): IndicatorRecord {
  const fields: Partial<Record<ColumnRole, readonly FieldCell[]>> = { ...about };
  const others: Observation[] = [];
  for (const label of labels) {
    if (own)
      fields[label.role] ??= [
        { cell: { row: rowIn(grid, label, own.column), column: own.column }, label: 0 },
      ];
    if (label.role !== 'target' && label.role !== 'actual') continue;
    for (const { period, column } of columns)
      others.push({ role: label.role, period, cell: { row: rowIn(grid, label, column), column } });
  }
  const aim = labels.find(({ role }) => role === 'target');
  if (aim && baseline !== undefined)
    fields.baseline ??= [{ cell: { row: aim.row, column: baseline }, label: 0 }];
  const actual = labels.find(({ role }) => role === 'actual');
  if (earlier && actual) {
    fields.baseline ??= [{ cell: { row: actual.row, column: earlier.column }, label: 0 }];
  }
  return {
    rows: { first: top, last: bottom, continuations: [] },
    fields,
    unit: unitOf(labels),
    bound: boundOf(labels),
    others,
  };
}

const isYears = (columns: PeriodColumns['columns']): boolean =>
  columns.every(({ period }) => period.year !== null && period.part.kind === 'year');

/** The unit that the label of the result gives, else that of the target: 實際值(%). */
export function unitOf(labels: readonly Label[]): string | null {
  for (const role of ['actual', 'target'] as const) {
    const unit = labels.find((label) => label.role === role)?.unit ?? null;
    if (unit !== null) return unit;
  }
  return null;
}

/** The bound that the label of the targets sets. */
export const boundOf = (labels: readonly Label[]): HeadingBound | null =>
  labels.find(({ role }) => role === 'target')?.bound ?? null;

/** What lines say of an indicator, as fields. */
export function fieldsOf(told: Told): Partial<Record<ColumnRole, readonly FieldCell[]>> {
  const fields: Partial<Record<ColumnRole, readonly FieldCell[]>> = {};
  for (const role of ['goal', 'indicator', 'standard', 'unit'] as const) {
    const field = told[role];
    if (field) fields[role] = [field];
  }
  if (told.narrative.length > 0) fields.narrative = told.narrative;
  return fields;
}

const order = ({ year, part }: ReportPeriod): number => (year ?? 9999) * 14 + lastMonth(part);
