import type { Stepwise } from '../../sheet/stepwise';
import type { Grid } from '../grid';
import { marksDown } from '../headings/markAt';
import type { ReportTable } from '../table';
import { Taken } from '../taken';
import { readTitles } from '../titles';
import type { LayoutWish } from '../wish';
import { indicatorsTable } from './indicatorsTable';
import { cyclesIn, type Cycle } from './labels';
import { periodsAbove, type PeriodColumns } from './periodsAcross';
import { periodsTable, type TableExtent } from './periodsTable';
import { namedBeside, namedTable, type NamedCycle } from './namedBeside';
import { nameRow } from './indicatorsAcross';

/** Labels stand at the left; further right they would have nothing beside them. */
const MOST_COLUMNS = 24;

/** A cycle with the periods of its columns, its name beside, or the row that names its indicators; else it stands alone. */
export interface ReadCycle {
  readonly cycle: Cycle;
  readonly periods: PeriodColumns | null;
  readonly names: number | null;
  /** Where its name stands beside its labels. */
  readonly named: NamedCycle | null;
}

/** Finds the tables whose roles stand in rows: stacked, in blocks, on cards, transposed. */
export function* findRoleRows(
  grid: Grid,
  wish: LayoutWish,
  lists: readonly ReportTable[],
): Stepwise<readonly ReportTable[]> {
  const { left, right, top, bottom } = grid.used;
  const taken = new Taken(lists.map(({ address }) => address));
  const lastAim = lastAimIn(grid, taken);
  const tables: ReportTable[] = [];
  const covered = new Covered();
  for (let column = left; column <= Math.min(right, left + MOST_COLUMNS); column++) {
    yield { done: column - left, total: right - left + 1 };
    const marks = marksDown(grid, column);
    if (column > lastAim && marks.size === 0) continue;
    const cycles = covered.free(column, cyclesIn(grid, column, marks, taken));
    for (const cycle of cycles) covered.add(cycle);
    for (const group of grouped(readCycles(grid, cycles))) {
      const first = group[0];
      if (!first) continue;
      const { period: titled } = readTitles(
        grid,
        top,
        Math.min(
          first.cycle.top,
          first.periods?.row ?? Infinity,
          first.named?.head ?? Infinity,
          first.names ?? Infinity,
        ),
      );
      const about = { asked: wish.period, titled, top, bottom };
      const table = tableOf(grid, group, about);
      if (table) tables.push(table);
    }
  }
  return tables;
}

/** The last column with the label of a target: right of it nothing is said of any. -1 where none stands free. */
function lastAimIn(grid: Grid, taken: Taken): number {
  let last = -1;
  for (let row = grid.used.top; row <= grid.used.bottom; row++) {
    if (taken.hasAll(row, grid.filled(row))) continue;
    for (const column of grid.labels(row)) {
      const isAim = column > last && grid.heading(row, column)?.roles.includes('target');
      if (isAim && !taken.has(row, column)) last = column;
    }
  }
  return last;
}

function tableOf(grid: Grid, group: readonly ReadCycle[], about: TableExtent): ReportTable | null {
  if (group[0]?.periods) return periodsTable(grid, group, about);
  const named = group.flatMap((one) => one.named ?? []);
  return named.length > 0 ? namedTable(grid, named, about) : indicatorsTable(grid, group, about);
}

/** How far back one looks for the periods of cycles whose values do not stand in the same columns. */
const MOST_BACK = 8;

/** The periods above each, or those of the cycle before, whose columns go on; else the names of the columns. */
function readCycles(grid: Grid, cycles: readonly Cycle[]): readonly ReadCycle[] {
  const read: ReadCycle[] = [];
  for (const [index, cycle] of cycles.entries()) {
    const limit = cycles[index - 1]?.bottom ?? grid.used.top - 1;
    const periods = periodsAbove(grid, cycle, limit) ?? periodsBefore(grid, cycle, cycles, read);
    const near = [cycles[index - 1], cycles[index + 1]].flatMap((other) => other ?? []);
    const named = periods ? null : namedBeside(grid, cycle, near, read.at(-1)?.named ?? null);
    read.push({ cycle, periods, named, names: periods || named ? null : nameRow(grid, cycle) });
  }
  return read;
}

/** The periods of the cycles right before, over the columns of this one. */
function periodsBefore(
  grid: Grid,
  cycle: Cycle,
  cycles: readonly Cycle[],
  read: readonly ReadCycle[],
): PeriodColumns | null {
  let next = cycle;
  for (let index = read.length - 1; index >= Math.max(0, read.length - MOST_BACK); index--) {
    const previous = read[index];
    if (!previous || previous.cycle.bottom + 2 < next.top) return null;
    // What stands in the same columns has been asked already.
    if (isSameList(previous.cycle.values, cycle.values)) return previous.periods;
    const limit = cycles[index - 1]?.bottom ?? grid.used.top - 1;
    const periods = periodsAbove(grid, { ...previous.cycle, values: cycle.values }, limit);
    if (periods) return periods;
    next = previous.cycle;
  }
  return null;
}

const isSameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/** The cells that hold values of cycles: a cycle that stands there is none of its own. */
class Covered {
  private readonly columns = new Map<number, Cycle[]>();

  add(cycle: Cycle): void {
    for (const column of cycle.values) this.addIn(column, cycle);
    for (const { value } of cycle.labels) if (value !== null) this.addIn(value, cycle);
  }

  /** Those of a column's cycles, from the top down, that stand in no such cell. */
  free(column: number, cycles: readonly Cycle[]): readonly Cycle[] {
    const over = [...(this.columns.get(column) ?? [])].sort((a, b) => a.top - b.top);
    let next = 0;
    let reach = -1;
    return cycles.filter(({ top, bottom }) => {
      for (let other = over[next]; other && other.top <= bottom; other = over[++next])
        reach = Math.max(reach, other.bottom);
      return reach < top;
    });
  }

  private addIn(column: number, cycle: Cycle): void {
    const own = this.columns.get(column);
    if (own) own.push(cycle);
    else this.columns.set(column, [cycle]);
  }
}

const wayOf = ({ periods, named }: ReadCycle): string => (periods ? 'periods' : named ? 'named' : 'alone');

/** Cycles that are read alike make one table. */
function grouped(cycles: readonly ReadCycle[]): readonly (readonly ReadCycle[])[] {
  const groups: ReadCycle[][] = [];
  for (const cycle of cycles) {
    const group = groups[groups.length - 1];
    if (group?.[0] && wayOf(group[0]) === wayOf(cycle)) group.push(cycle);
    else groups.push([cycle]);
  }
  return groups;
}
