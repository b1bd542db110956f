import type { Grid } from '../grid';
import { TOTAL } from '../list/rowKind';
import type { ColumnRole } from '../roles';
import type { FieldCell } from '../table';
import type { Cycle } from './labels';

/** Cells of an indicator by what they are for. */
export type Fields = Partial<Record<ColumnRole, readonly FieldCell[]>>;

/** Columns right of the figures that are looked at: 說明, 單位. */
const MOST_RIGHT = 3;
const NAMES: ReadonlySet<string> = new Set(['word', 'phrase', 'prose']);

/**
 * What stands left of an indicator's labels, or right of its figures below a heading: its name, its unit. Columns of
 * figures are none of these.
 *
 * @param row the row of headings; `null` where there is none
 */
export function fieldsBeside(
  grid: Grid,
  { column, top, bottom, values }: Cycle,
  row: number | null,
  ofFigures: ReadonlySet<number>,
): Fields {
  const fields: Fields = {};
  const enter = (at: number, role: ColumnRole): void => {
    const cell = firstFilled(grid, top, bottom, at);
    if (cell !== null) fields[role] ??= [{ cell: { row: cell, column: at }, label: 0 }];
  };
  const enterHeaded = (at: number): void => {
    const [role] = row === null ? [] : (grid.heading(row, at)?.roles ?? []);
    if (role !== undefined && role !== 'target' && role !== 'actual') enter(at, role);
  };
  for (let at = grid.used.left; at < column; at++) enterHeaded(at);
  const last = Math.max(column, ...values);
  for (let at = column + 1; at <= Math.min(grid.used.right, last + MOST_RIGHT); at++)
    if (!ofFigures.has(at)) enterHeaded(at);
  if (!fields.indicator && !fields.goal) {
    const named = nameColumn(grid, { top, bottom, column });
    if (named !== null) enter(named, 'indicator');
  }
  return fields;
}

/** The same with the goal of an indicator that stands below another of the same goal: its cell is merged, or left empty. */
export function withGoals(fields: readonly Fields[]): readonly Fields[] {
  let last: Fields['goal'];
  return fields.map((own) => {
    last = own.goal ?? last;
    return last && own.indicator ? { ...own, goal: last } : own;
  });
}

/** Whether what is named is the sum of the others. */
export function isTotal(grid: Grid, { indicator, goal }: Fields): boolean {
  const [name] = indicator ?? goal ?? [];
  return name !== undefined && TOTAL.test(grid.text(name.cell.row, name.cell.column));
}

/** The column of the text nearest to labels on their left, which names what they are of where no heading says it. */
export function nameColumn(
  grid: Grid,
  { top, bottom, column }: Pick<Cycle, 'top' | 'bottom' | 'column'>,
): number | null {
  for (let at = column - 1; at >= grid.used.left; at--) {
    const row = firstFilled(grid, top, bottom, at);
    if (row !== null && isText(grid, row, at)) return at;
  }
  return null;
}

const isText = (grid: Grid, row: number, column: number): boolean => NAMES.has(grid.kind(row, column));

/** Whether a cell may name something: a text that is no heading. */
export const isName = (grid: Grid, row: number, column: number): boolean =>
  isText(grid, row, column) && grid.heading(row, column) === undefined;

/** The first row of some that holds something in a column. */
export function firstFilled(grid: Grid, top: number, bottom: number, column: number): number | null {
  for (let row = top; row <= bottom; row++) if (!grid.isEmpty(row, column)) return row;
  return null;
}
