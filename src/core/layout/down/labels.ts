import { fit } from '../evidence/fit';
import { profileOf } from '../evidence/profile';
import type { Grid } from '../grid';
import type { HeadingBound } from '../headings/boundIn';
import { isLabel, isPeriodAlone, type HeadingReading } from '../headings/headingReading';
import type { CellAddress } from '../../sheet/address';
import { headsPeriods, isHeadOfLabels } from './headOfLabels';
import { isRevisedText } from '../list/revisedTargets';
import { equalPeriod, type ReportPeriod } from '../period';
import type { ColumnRole } from '../roles';
import type { Taken } from '../taken';

/** A cell that says what stands in its row: 目標值, 實際值(%), 113年達成率. */
export interface Label {
  readonly row: number;
  readonly column: number;
  readonly role: ColumnRole;
  readonly period: ReportPeriod | null;
  readonly unit: string | null;
  readonly bound: HeadingBound | null;
  /** The row of the target that this one revises: where nothing was revised it still holds. */
  readonly replaces?: number;
  /** The column of its value, where that is not one of the cycle's: 目標值 | 12 | 實際值 | 11 in one row. */
  readonly value: number | null;
}

/** Labels that follow each other in one column, each role once for a period: what a sheet says of one indicator, or of several. */
export interface Cycle {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly labels: readonly Label[];
  /** The columns of the values, right of the labels. */
  readonly values: readonly number[];
}

const MOST_VALUES = 40;
/** What is filled in beside a column of values. */
const VALUES: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'indicator']);

/**
 * Finds the cycles of one column, from the top down, in the cells that are not read otherwise. `marks` are the letters
 * of the column that are labels.
 */
export function cyclesIn(
  grid: Grid,
  column: number,
  marks: ReadonlyMap<number, HeadingReading>,
  taken: Taken,
): readonly Cycle[] {
  const cycles: Cycle[] = [];
  let labels: Label[] = [];
  let bare: Label[] = [];
  let last = -1;
  const has = (role: ColumnRole): boolean => labels.some((label) => label.role === role);
  const close = (): void => {
    if (labels.length === 0 && bare.length === 0) return;
    // 4月, 5月, 本季平均 below a target say only of when they are: what stands beside is what came of it.
    if (!has('actual')) labels.push(...bare);
    const cycle = cycleOf(grid, column, labels, last);
    if (cycle) cycles.push(cycle);
    labels = [];
    bare = [];
  };
  for (let row = grid.used.top; row <= grid.used.bottom; row++) {
    const isTaken = taken.has(row, column);
    const reading = isTaken ? undefined : (grid.heading(row, column) ?? marks.get(row));
    if (reading && isHeadOfLabels(grid, row, column)) {
      close();
      continue;
    }
    if (reading && isPeriodAlone(reading) && has('target') && !has('actual')) {
      bare.push(labelOf({ row, column }, 'actual', reading, null));
      last = row;
      continue;
    }
    const role = reading && reading.wording !== 'contained' ? roleOf(grid, row, column, reading) : null;
    if (role === 'actual' && has('target') && headsPeriods(grid, row, column)) {
      last = row;
      continue;
    }
    const isOpen = labels.length > 0 || bare.length > 0;
    if (!isOpen && role === null && lastLabel(grid, row) < column + 2) continue;
    if (role === null && !reading?.isOther && (isTaken || !mayBeLabel(grid, row, column))) {
      if (!isGapIn(grid, row, column, labels)) close();
      continue;
    }
    // Service, and below it its service standard: the first names, the second says by what it is measured.
    const isSecondName = role === 'indicator' && has('indicator') && !has('target') && !has('actual');
    const said = isSecondName && !has('standard') ? 'standard' : role;
    const own = said !== null && reading ? labelOf({ row, column }, said, reading, null) : undefined;
    const fresh = isTaken ? [] : pairsBeside(grid, row, column, role);
    if (own && !isTaken) fresh.unshift(own);
    const only = labels.find((label) => label.role === 'target');
    // 修正後目標值 below 原訂目標值: one aim, said twice.
    if (only && !has('actual') && revises(grid, own, only)) {
      labels = labels.map((label) => (label === only && own ? { ...own, replaces: only.row } : label));
      last = row;
      continue;
    }
    if (fresh.some((label) => label.role !== 'status' && labels.some((other) => isSame(other, label))))
      close();
    const before = labels.length;
    for (const label of fresh)
      if (!labels.some((other, index) => index < before && isSame(other, label))) labels.push(label);
    if (fresh.length > 0) last = row;
  }
  close();
  return cycles;
}

/** What names or describes an indicator, and so stands before its figures. */
const BEFORE_FIGURES: ReadonlySet<ColumnRole> = new Set([
  'goal',
  'indicator',
  'standard',
  'unit',
  'baseline',
]);

/**
 * Whether an empty row stands between two labels of one indicator: what follows is said of no indicator yet, nothing
 * stands before it that would name another, and a result is still to come, or the target after its name.
 */
function isGapIn(grid: Grid, row: number, column: number, labels: readonly Label[]): boolean {
  if (labels.length === 0 || grid.filled(row).length > 0) return false;
  const next = grid.heading(row + 1, column);
  if (!next || next.wording === 'contained' || grid.filled(row + 1, grid.used.left, column - 1).length > 0)
    return false;
  const role = roleOf(grid, row + 1, column, next);
  const has = (one: ColumnRole): boolean => labels.some((label) => label.role === one);
  if (role === null || has(role) || BEFORE_FIGURES.has(role)) return false;
  return role === 'target' ? labels.every((label) => BEFORE_FIGURES.has(label.role)) : has('target');
}

/** Whether a label is that of a target which was revised since another was set. */
const revises = (grid: Grid, label: Label | undefined, only: Label): boolean =>
  label?.role === 'target' &&
  isRevisedText(grid.text(label.row, label.column)) &&
  (label.period === null || only.period === null || equalPeriod(label.period, only.period));

function cycleOf(grid: Grid, column: number, labels: readonly Label[], bottom: number): Cycle | undefined {
  const has = (role: ColumnRole): boolean => labels.some((label) => label.role === role);
  const [first] = labels;
  if (!first || !has('target') || !(has('actual') || has('narrative'))) return undefined;
  const values = valueColumns(grid, column, labels);
  return values.length === 0 ? undefined : { column, top: first.row, bottom, labels, values };
}

/** The columns right of the labels that hold something for target or result, up to further labels. */
function valueColumns(grid: Grid, column: number, labels: readonly Label[]): readonly number[] {
  const values: number[] = [];
  for (let at = column + 1; at <= Math.min(grid.used.right, column + MOST_VALUES); at++) {
    const further = labels.filter(({ row }) => {
      const reading = grid.heading(row, at);
      return reading !== undefined && isLabel(reading);
    }).length;
    if (further >= 2) break;
    const isFilled = labels.some(
      ({ row, role, value }) => value === null && VALUES.has(role) && !grid.isEmpty(row, at),
    );
    if (labels.some((label) => label.value !== null) && values.length > 0) break;
    if (isFilled) values.push(at);
  }
  return values;
}

const labelOf = (
  { row, column }: CellAddress,
  role: ColumnRole,
  { period, unit, bound }: HeadingReading,
  value: number | null,
): Label => ({
  row,
  column,
  role,
  period,
  unit,
  bound,
  value,
});

/** 111年實績 and 112年實績 are two labels of one role. */
const isSame = (a: Label, b: Label): boolean => a.role === b.role && equalPeriod(a.period, b.period);

const LONGEST_LABEL = 12;
const LONGEST_LATIN = 28;

/** A short word that nobody knows, with something beside it: 主管科別 on a card. */
export function mayBeLabel(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (text === '' || grid.isEmpty(row, column + 1)) return false;
  if (/^[a-z][a-z ,'/-]*$/i.test(text)) return text.length <= LONGEST_LATIN;
  if (text.length > LONGEST_LABEL) return false;
  const kind = grid.kind(row, column);
  return kind === 'word' || kind === 'phrase';
}

/** The last column of a row that holds a label; -1 where none does. */
const lastLabel = (grid: Grid, row: number): number => grid.labels(row).at(-1) ?? -1;

/** Further labels of the same row, each with its value beside it, as on printed cards. */
function pairsBeside(grid: Grid, row: number, column: number, main: ColumnRole | null): Label[] {
  // Beside 達成狀態 the word 達成 is what stands there, not a label; behind a value a further label may stand.
  const isValued = !grid.isEmpty(row, column + 1) && !isLabelAt(grid, row, column + 1);
  if (main === 'narrative' || ((main === 'status' || main === 'rate') && !isValued)) return [];
  const pairs: Label[] = [];
  for (const at of grid.labels(row)) {
    const reading = grid.heading(row, at);
    if (at < column + 2 || !reading) continue;
    const [value] = grid.filled(row, at + 1);
    const beside = value === undefined ? undefined : grid.heading(row, value);
    if (value === undefined || (beside && isLabel(beside))) continue;
    const role = roleOf(grid, row, at, reading);
    if (role !== null && role !== main) pairs.push(labelOf({ row, column: at }, role, reading, value));
  }
  return pairs;
}

function isLabelAt(grid: Grid, row: number, column: number): boolean {
  const reading = grid.heading(row, column);
  return reading !== undefined && isLabel(reading);
}

/** Which of its roles a label has, by what stands beside it; `null` for one that is none of ours. */
function roleOf(grid: Grid, row: number, column: number, { roles }: HeadingReading): ColumnRole | null {
  const [first] = roles;
  if (first === undefined) return null;
  if (roles.length === 1) return first;
  const profile = profileOf(
    grid.filled(row, column + 1).map((at) => ({ kind: grid.kind(row, at), text: grid.text(row, at) })),
  );
  return [...roles].sort((a, b) => fit(b, profile) - fit(a, profile))[0] ?? first;
}
