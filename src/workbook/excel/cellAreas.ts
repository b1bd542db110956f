import type { CellAddress, RangeAddress } from '../../core/sheet/address';

/** A rectangle of cells that share something. */
export interface Area<T> {
  readonly range: RangeAddress;
  readonly shared: T;
}

/**
 * Joins cells that share the same thing into rectangles: runs down each column,
 * and equal runs of neighbouring columns together.
 */
export function areasOf<T>(cells: Iterable<readonly [CellAddress, T]>): Area<T>[] {
  const sorted = [...cells].sort(([a], [b]) => a.column - b.column || a.row - b.row);
  const runs: Area<T>[] = [];
  for (const [cell, shared] of sorted) {
    const last = runs.at(-1);
    if (last && last.shared === shared && follows(last.range, cell)) {
      runs[runs.length - 1] = { shared, range: { ...last.range, bottom: cell.row } };
    } else {
      runs.push({
        shared,
        range: { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column },
      });
    }
  }
  return joinColumns(runs);
}

function follows({ left, bottom }: RangeAddress, cell: CellAddress): boolean {
  return left === cell.column && bottom + 1 === cell.row;
}

function joinColumns<T>(runs: readonly Area<T>[]): Area<T>[] {
  const joined: Area<T>[] = [];
  /** Where in `joined` the area ends that a run of the next column may continue. */
  const ends = new Map<string, number>();
  for (const { shared, range } of runs) {
    const end = (column: number): string => `${column} ${range.top} ${range.bottom}`;
    const at = ends.get(end(range.left - 1));
    const left = at === undefined ? undefined : joined[at];
    if (at !== undefined && left?.shared === shared) {
      joined[at] = { shared, range: { ...left.range, right: range.right } };
      ends.set(end(range.right), at);
    } else {
      ends.set(end(range.right), joined.push({ shared, range }) - 1);
    }
  }
  return joined;
}

/** Cuts a range into row blocks of at most that many cells (a row is never cut). */
export function rowBlocks(range: RangeAddress, cells: number): RangeAddress[] {
  const height = Math.max(1, Math.floor(cells / (range.right - range.left + 1)));
  const blocks: RangeAddress[] = [];
  for (let top = range.top; top <= range.bottom; top += height) {
    blocks.push({ ...range, top, bottom: Math.min(top + height - 1, range.bottom) });
  }
  return blocks;
}

/** Visits the cells of a range, row by row. */
export function forEachCell(
  { top, left, bottom, right }: RangeAddress,
  visit: (cell: CellAddress) => void,
): void {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) visit({ row, column });
  }
}
