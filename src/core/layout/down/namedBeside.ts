import type { PeriodWish } from '../choosePeriod';
import type { Grid } from '../grid';
import type { ReportTable } from '../table';
import { fieldsBeside, firstFilled, isTotal, nameColumn, withGoals } from './fieldsBeside';
import { namesBefore } from './headOfLabels';
import { periodOfLabels, recordIn } from './indicatorsAcross';
import type { Cycle } from './labels';
import { tableOfCycles } from './tableOfCycles';

/** A cycle whose figures stand in one column, with its indicator's name on the left of the labels. */
export interface NamedCycle {
  readonly cycle: Cycle;
  /** The row of headings above it or above those before; `null` where there is none. */
  readonly head: number | null;
}

const TEXTS: ReadonlySet<string> = new Set(['empty', 'none', 'word', 'prose']);

/**
 * A cycle of one column of figures that is named on its left; `null` for any other. By itself a name is one only below
 * a heading of names: what stands beside a card may be anything.
 *
 * @param near the cycles before and behind in the same column
 */
export function namedBeside(
  grid: Grid,
  cycle: Cycle,
  near: readonly Cycle[],
  before: NamedCycle | null,
): NamedCycle | null {
  const own = cycle.top - 1;
  const head = namesBefore(grid, own, cycle.column) === null ? (before?.head ?? null) : own;
  const column = valueColumn(grid, cycle, head);
  const name = nameOf(grid, cycle);
  if (column === null || name === null) return null;
  const isAmong = near.some((other) => (nameOf(grid, other) ?? name) !== name);
  return head !== null || isAmong ? { cycle: { ...cycle, values: [column] }, head } : null;
}

/** The one column of figures beside labels; `null` where several are, or labels have values of their own. */
function valueColumn(grid: Grid, { labels, values }: Cycle, head: number | null): number | null {
  if (labels.some(({ role, value }) => value !== null || role === 'indicator' || role === 'goal'))
    return null;
  const figures = values.filter((column) => {
    const roles = head === null ? [] : (grid.heading(head, column)?.roles ?? []);
    const isOther = roles.length > 0 && !roles.includes('target') && !roles.includes('actual');
    return !isOther && labels.some((label) => isFigure(grid, label.row, column));
  });
  const [column] = figures.length > 0 ? figures : values;
  return column === undefined || figures.length > 1 ? null : column;
}

const isFigure = (grid: Grid, row: number, column: number): boolean => !TEXTS.has(grid.kind(row, column));

/** The name left of labels; `null` without, or where other labels stand there. */
function nameOf(grid: Grid, cycle: Cycle): string | null {
  const column = nameColumn(grid, cycle);
  if (column === null) return null;
  for (let row = cycle.top; row <= cycle.bottom; row++) {
    const isLabelled = grid.filled(row, grid.used.left, cycle.column - 1).some((at) => {
      const roles = grid.heading(row, at)?.roles ?? [];
      return roles.includes('target') || roles[0] === 'actual';
    });
    if (isLabelled) return null;
  }
  const row = firstFilled(grid, cycle.top, cycle.bottom, column);
  return row === null ? null : grid.text(row, column);
}

/** Targets and results below each other in one column, their indicators' names beside the labels. */
export function namedTable(grid: Grid, group: readonly NamedCycle[], wish: PeriodWish): ReportTable | null {
  const [first] = group;
  if (!first) return null;
  const period = periodOfLabels(first.cycle, wish);
  const headerRow = first.head ?? first.cycle.top;
  const beside = withGoals(
    group.map(({ cycle, head }) => fieldsBeside(grid, cycle, head, new Set(cycle.values))),
  );
  return tableOfCycles(grid, {
    shape: 'card',
    cycles: group.map(({ cycle }) => cycle),
    records: group.flatMap(({ cycle }, index) => {
      const about = beside[index] ?? {};
      if (group.length > 1 && isTotal(grid, about)) return [];
      const [column = cycle.column + 1] = cycle.values;
      const record = recordIn(grid, cycle, column, period);
      return [{ ...record, fields: { ...about, ...record.fields } }];
    }),
    headerRow,
    period,
    periods: [],
    titled: wish.titled,
    titlesEnd: headerRow,
  });
}
