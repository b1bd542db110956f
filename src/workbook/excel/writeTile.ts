import { cellPlace } from '../../core/sheet/address';
import type { CellChange } from '../../core/sheet/changePlan';
import type { DueChange } from './checkCells';
import { rangeOf } from './grids';
import { MAX_TEXT } from './limits';
import type { Tile } from './tiles';
import { asTyped } from './written';

/** In a cell with this format everything that is written becomes text. */
const TEXT_FORMAT = '@';

/**
 * Queues the contents of a tile, then its number formats, and asks what the cells hold after that.
 * Cells of the tile without a change are left alone: that is what `null` means to Excel.
 */
export function writeTile(
  sheet: Excel.Worksheet,
  tile: Tile,
  due: ReadonlyMap<number, DueChange>,
): Excel.Range {
  const range = rangeOf(sheet, tile.range);
  const grid = <T>(pick: (item: DueChange) => T | null): (T | null)[][] => gridOf(tile, due, pick);
  const first = grid(formatForTyping);
  if (first.some((row) => row.some((format) => format !== null))) range.numberFormat = first;
  range.formulas = grid(({ change }) => (isLongest(change) ? textOf(change) : asTyped(change.after)));
  // Also where the plan names no format: Excel gives some formulas one of its own.
  range.numberFormat = grid(({ change, numberFormat }) => change.numberFormat ?? numberFormat);
  return range.load('values,formulas');
}

/** The number format that a cell must have while it is written; null for the one it has. */
function formatForTyping({ change, numberFormat }: DueChange): string | null {
  if (isLongest(change)) return TEXT_FORMAT;
  return numberFormat === TEXT_FORMAT ? 'General' : null;
}

/** A text that fills a cell has no room for an apostrophe, so it is written into a text cell instead. */
function isLongest(change: CellChange): boolean {
  return textOf(change).length >= MAX_TEXT;
}

function textOf({ after }: CellChange): string {
  return after.kind === 'value' && typeof after.value === 'string' ? after.value : '';
}

function gridOf<T>(
  { range, changes }: Tile,
  due: ReadonlyMap<number, DueChange>,
  pick: (item: DueChange) => T | null,
): (T | null)[][] {
  const grid: (T | null)[][] = Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array.from({ length: range.right - range.left + 1 }, () => null),
  );
  for (const { cell } of changes) {
    const item = due.get(cellPlace(cell));
    const row = grid[cell.row - range.top];
    if (item && row) row[cell.column - range.left] = pick(item);
  }
  return grid;
}
