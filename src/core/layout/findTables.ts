import { message, type Message } from '../language/message';
import { columnName } from '../sheet/address';
import { usedRange, type SheetSnapshot } from '../sheet/snapshot';
import { finished, type Stepwise } from '../sheet/stepwise';
import { findRoleRows } from './down/findRoleRows';
import { findCards } from './cards/findCards';
import { Taken } from './taken';
import { gridOf, type Grid } from './grid';
import { findLists } from './list/findLists';
import { hintedLabels } from './hinted/hintedLabels';
import type { ColumnRole } from './roles';
import type { NoTable, ReportTable } from './table';
import { NO_WISH, type LayoutWish } from './wish';
import './wording';

/** How many rows are looked through for headings that make no table. */
const MOST_LOOKED_AT = 100;

/** Finds every table of indicators on a sheet, in whatever shape, in reading order; the user's own come first. */
export function detectTables(snapshot: SheetSnapshot, wish: LayoutWish = NO_WISH): readonly ReportTable[] {
  return finished(findTables(snapshot, wish));
}

/** The same row by row. */
export function* findTables(
  snapshot: SheetSnapshot,
  wish: LayoutWish = NO_WISH,
): Stepwise<readonly ReportTable[]> {
  const grid = gridOf(snapshot, wish.labels);
  if (!grid) return [];
  const lists = wish.rolesIn === 'rows' ? [] : yield* findLists(grid, wish);
  const down = wish.rolesIn === 'columns' ? [] : yield* findInRows(grid, wish, lists);
  const found = [...lists, ...down];
  return (found.length > 0 ? found : yield* findHintedRows(snapshot, grid, wish)).sort(inReadingOrder);
}

/** Tables whose labels stand beside their values, or in their cells. */
function* findInRows(
  grid: Grid,
  wish: LayoutWish,
  lists: readonly ReportTable[],
): Stepwise<readonly ReportTable[]> {
  const taken = new Taken(lists.map(({ address }) => address));
  const cards = yield* findCards(grid, wish, taken);
  return [...cards, ...(yield* findRoleRows(grid, wish, [...lists, ...cards]))];
}

/** Tables below labels that no list holds, where nothing else is found. */
function* findHintedRows(snapshot: SheetSnapshot, grid: Grid, wish: LayoutWish): Stepwise<ReportTable[]> {
  const labels = wish.rolesIn === 'columns' || wish.mapping !== null ? {} : hintedLabels(grid);
  if (Object.keys(labels).length === 0) return [];
  const hinted = gridOf(snapshot, { ...labels, ...wish.labels });
  return hinted ? [...(yield* findRoleRows(hinted, wish, []))] : [];
}

const inReadingOrder = (a: ReportTable, b: ReportTable): number =>
  Number(b.confidence === 'mapped-by-hand') - Number(a.confidence === 'mapped-by-hand') ||
  a.address.top - b.address.top ||
  a.address.left - b.address.left;

/** Says why a sheet has no table: it is empty, what its headings lack, or which headings were looked for. */
export function noTable(snapshot: SheetSnapshot): NoTable {
  const grid = gridOf(snapshot);
  if (!grid || !usedRange(snapshot)) return { kind: 'no-table', reason: message('reading.empty-sheet') };
  return { kind: 'no-table', reason: whatIsMissing(grid) ?? message('reading.no-table') };
}

/** The row of headings that comes nearest to a table: all of it is there but what came of the targets. */
function whatIsMissing(grid: Grid): Message | null {
  const last = Math.min(grid.used.bottom, grid.used.top + MOST_LOOKED_AT);
  for (let row = grid.used.top; row <= last; row++) {
    const found = new Map<ColumnRole, number>();
    for (const column of grid.filled(row)) {
      const reading = grid.heading(row, column);
      const [role] = reading?.wording === 'exact' ? reading.roles : [];
      if (role !== undefined && !found.has(role)) found.set(role, column);
    }
    const named = found.get('indicator') ?? found.get('goal');
    const target = found.get('target');
    if (named === undefined || target === undefined || found.has('actual') || found.has('narrative'))
      continue;
    return message('reading.no-results', { named: columnName(named), target: columnName(target) });
  }
  return null;
}
