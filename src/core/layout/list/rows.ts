import type { CellKind } from '../evidence/cellKind';
import type { Grid } from '../grid';
import type { CellAddress } from '../../sheet/address';
import type { Stepwise } from '../../sheet/stepwise';
import type { IndicatorRows } from '../table';
import type { ListHeader } from './listHeader';
import { headsOthers } from './headsOthers';
import { columnsOfRole } from './measures';
import { NUMBERED, rowKind, type RowKind } from './rowKind';

/** One indicator's rows, and the cell that names its goal, or the group that it stands in. */
export interface ListRow extends IndicatorRows {
  readonly goal: CellAddress | null;
}

/** The rows of a table, sorted by what they are. */
export interface TableBody {
  readonly rows: readonly ListRow[];
  readonly repeatedHeaders: readonly number[];
  readonly pageTitles: readonly number[];
}

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Sorts the rows below the headings, down to the end of the extent or of the sheet. */
export function* readRows(grid: Grid, header: ListHeader, extent: Extent): Stepwise<TableBody> {
  const titles = titlesAbove(grid, header, extent.start);
  const kinds: RowKind[] = [];
  const first = header.row + header.height;
  for (let row = first; row <= extent.end; row++) {
    yield { done: row - extent.start, total: extent.end - extent.start + 1 };
    if (headsOthers(grid, header, row) && kinds.includes('indicator')) break;
    kinds.push(rowKind(grid, header, titles, row));
  }
  return sorted(grid, header, first, kinds);
}

function sorted(grid: Grid, header: ListHeader, first: number, kinds: readonly RowKind[]): TableBody {
  const rows: { first: number; last: number; continuations: number[]; goal: CellAddress | null }[] = [];
  const repeatedHeaders: number[] = [];
  const pageTitles: number[] = [];
  const lastFull = kinds.lastIndexOf('indicator');
  const isUnfilled = lastFull < 0;
  const end = endOf(grid, header, first, kinds);
  const hasSections = header.columns.indicator !== undefined && areSections(kinds);
  let goal: CellAddress | null = null;
  for (let index = 0; index < end; index++) {
    const row = first + index;
    const kind = kinds[index] ?? 'blank';
    const current = rows[rows.length - 1];
    goal = goalIn(grid, header, row, kind) ?? goal;
    switch (kind) {
      case 'indicator':
        if (isBare(grid, header, row) && headsOwnPage(grid, first, kinds, index))
          goal = { row, column: header.columns.indicator ?? header.left };
        else rows.push({ first: row, last: row, continuations: [], goal });
        break;
      case 'name':
        if (
          !hasSections &&
          !headsPage(kinds, index) &&
          isIndicator(grid, header, row, isUnfilled || index <= lastFull)
        )
          rows.push({ first: row, last: row, continuations: [], goal });
        else goal = groupName(grid, header, row);
        break;
      case 'continuation':
        if (current) {
          current.continuations.push(row);
          current.last = row;
        }
        break;
      case 'header':
        repeatedHeaders.push(row);
        break;
      case 'title':
        pageTitles.push(row);
        break;
      case 'numbered':
        if (hasSections || headsOwnPage(grid, first, kinds, index))
          goal = { row, column: header.columns.indicator ?? header.left };
        else rows.push({ first: row, last: row, continuations: [], goal });
        break;
      case 'group':
        goal = groupName(grid, header, row);
        break;
      case 'blank':
      case 'footer':
      case 'total':
        break;
    }
  }
  return { rows, repeatedHeaders, pageTitles };
}

/** Outcome 2: Better roads, before headings that are printed again: it heads what stands below them. */
function headsPage(kinds: readonly RowKind[], index: number): boolean {
  const next = kinds.slice(index + 1).find((kind) => kind !== 'blank');
  return next === 'header';
}

/** O2 | Reach more people | owner: Cy: nothing that a target or a result could be. */
const isBare = (grid: Grid, { columns }: ListHeader, row: number): boolean =>
  ([...OF_RESULTS, 'baseline', 'narrative'] as const).every((role) => {
    const column = columns[role];
    return column === undefined || grid.isEmpty(row, column);
  });

/** The same of a row with a number before its name, where it stands apart or is numbered otherwise than those above. */
function headsOwnPage(grid: Grid, first: number, kinds: readonly RowKind[], index: number): boolean {
  if (!headsPage(kinds, index)) return false;
  const before = index === 0 ? -1 : kinds.lastIndexOf('indicator', index - 1);
  if (kinds[index - 1] === 'blank' || before < 0) return true;
  return numberForm(grid, first + index) !== numberForm(grid, first + before);
}

/** O2 as O9, 12 as 9. */
function numberForm(grid: Grid, row: number): string {
  const [column] = grid.filled(row);
  return column === undefined ? '' : grid.text(row, column).replace(/\d+/g, '9');
}

const OF_RESULTS = ['target', 'actual', 'rate', 'status'] as const;

/**
 * Where the rows end: at the empty row behind which nothing stands below target and result any more, as in a list of
 * terms and their meanings that follows; in a form that nobody has filled in they go on.
 */
function endOf(grid: Grid, header: ListHeader, first: number, kinds: readonly RowKind[]): number {
  const held = OF_RESULTS.flatMap((role) => columnsOfRole(header, role));
  const isFilled = (index: number): boolean => held.some((column) => !grid.isEmpty(first + index, column));
  let last = beforeTerms(grid, first, kinds.length) - 1;
  while (last >= 0 && !isFilled(last)) last--;
  if (last < 0) return kinds.length;
  while (last < kinds.length && grid.filled(first + last).length > 0) last++;
  return last;
}

const WORDS: ReadonlySet<CellKind> = new Set(['word', 'phrase', 'prose', 'ordinal']);

/**
 * Where a block of terms begins at the end: behind an empty row a title alone, and below it no row of more than a term
 * and its meaning in words, which may stand in any column. The number of rows where there is none.
 */
function beforeTerms(grid: Grid, first: number, count: number): number {
  let start = count;
  while (start > 0 && grid.filled(first + start - 1).length > 0) start--;
  if (start === 0 || count - start < 2 || grid.filled(first + start).length !== 1) return count;
  for (let row = first + start + 1; row < first + count; row++) {
    const filled = grid.filled(row);
    if (filled.length !== 2 || !filled.every((column) => WORDS.has(grid.kind(row, column)))) return count;
  }
  return start;
}

/** The goal that a row names for itself and those below, where goals have a column. */
function goalIn(grid: Grid, { columns }: ListHeader, row: number, kind: RowKind): CellAddress | null {
  const { goal } = columns;
  if (goal === undefined || kind === 'header' || kind === 'title' || kind === 'total' || kind === 'footer')
    return null;
  return grid.isEmpty(row, goal) ? null : { row, column: goal };
}

function groupName(grid: Grid, header: ListHeader, row: number): CellAddress | null {
  const [column] = grid.filled(row, header.left, header.right);
  return column === undefined ? null : { row, column };
}

/**
 * Whether a row with nothing but a name is an indicator that nobody has filled in yet: in a form without any figures,
 * or among the others, unless it is numbered as a group's heading is, or merged over the table.
 */
function isIndicator(grid: Grid, header: ListHeader, row: number, isAmong: boolean): boolean {
  const [column] = grid.filled(row, header.left, header.right);
  const names = header.columns.indicator ?? header.columns.goal;
  if (column === undefined || column !== names || !isAmong) return false;
  const merge = grid.mergeFrom(row, column);
  if (merge && merge.right >= (header.columns.target ?? Infinity)) return false;
  const isBelowGoals = header.columns.goal !== undefined && header.columns.indicator !== undefined;
  return isBelowGoals || !NUMBERED.test(grid.text(row, column));
}

/**
 * Whether the rows with nothing but a name head those below: one stands right below the headings, and each has a full
 * row right behind it.
 */
function areSections(kinds: readonly RowKind[]): boolean {
  const told = kinds.filter((kind) => kind !== 'blank' && kind !== 'title' && kind !== 'header');
  const isFollowed = (kind: RowKind, index: number): boolean =>
    (kind !== 'name' && kind !== 'numbered') || told[index + 1] === 'indicator';
  return (
    (told[0] === 'name' || told[0] === 'numbered' || told[0] === 'group') &&
    told.slice(0, told.lastIndexOf('indicator') + 1).every(isFollowed)
  );
}

/** What stands alone in the rows above the headings; printed again at the head of every page. */
function titlesAbove(grid: Grid, header: ListHeader, from: number): ReadonlySet<string> {
  const titles = new Set<string>();
  for (let row = Math.max(from, grid.used.top); row < header.row; row++) {
    for (const column of grid.filled(row)) titles.add(grid.plain(row, column));
  }
  titles.delete('');
  return titles;
}
