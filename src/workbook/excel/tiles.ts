import type { RangeAddress } from '../../core/sheet/address';
import type { CellChange, CellContent } from '../../core/sheet/changePlan';
import { textBytes, type Limits } from './limits';

/** Changes that are written as one range; cells between them are left alone. */
export interface Tile {
  readonly range: RangeAddress;
  readonly changes: readonly CellChange[];
}

/** How empty a tile may be: cells of its range for each change, beyond the first few. */
const SPARSE = 4;
const FREE_CELLS = 64;
/** Texts longer than this, or with line breaks, wrap: slow to write, so they go last. */
const WRAPPING_LENGTH = 200;
/** What stands round a cell's content in a request or response. */
const CELL_BYTES = 40;

/** The changes as ranges, each within a block's limits; texts that wrap come last and by themselves. */
export function tilesOf(changes: readonly CellChange[], limits: Limits): Tile[] {
  const wraps = changes.filter(({ after }) => isWrapping(after));
  const others = changes.filter(({ after }) => !isWrapping(after));
  return [...pack(others, limits), ...pack(wraps, limits)];
}

/** Estimated bytes of a tile: of the larger of what is sent and what comes back. */
export function tileBytes({ range, changes }: Tile): number {
  return cellsOf(range) * CELL_BYTES + changes.reduce((sum, change) => sum + changeBytes(change), 0);
}

export function cellsOf({ top, left, bottom, right }: RangeAddress): number {
  return (bottom - top + 1) * (right - left + 1);
}

function pack(changes: readonly CellChange[], limits: Limits): Tile[] {
  const sorted = [...changes].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const tiles: { range: RangeAddress; changes: CellChange[]; bytes: number }[] = [];
  for (const change of sorted) {
    const tile = tiles.at(-1);
    const bytes = changeBytes(change);
    const range = tile && extended(tile.range, change);
    if (
      tile &&
      range &&
      tile.bytes + bytes <= limits.blockBytes &&
      fits(range, tile.changes.length + 1, limits)
    ) {
      tile.range = range;
      tile.changes.push(change);
      tile.bytes += bytes;
    } else {
      const { row, column } = change.cell;
      tiles.push({ range: { top: row, left: column, bottom: row, right: column }, changes: [change], bytes });
    }
  }
  return tiles;
}

function fits(range: RangeAddress, changes: number, limits: Limits): boolean {
  const cells = cellsOf(range);
  const bytes = cells * CELL_BYTES;
  return (
    cells <= SPARSE * changes + FREE_CELLS && cells <= limits.blockCells && bytes <= limits.blockBytes / 2
  );
}

function extended(range: RangeAddress, { cell }: CellChange): RangeAddress {
  return {
    top: Math.min(range.top, cell.row),
    left: Math.min(range.left, cell.column),
    bottom: Math.max(range.bottom, cell.row),
    right: Math.max(range.right, cell.column),
  };
}

/** The contents are read twice, as value and as formula. */
function changeBytes({ before, after }: CellChange): number {
  return 2 * Math.max(contentBytes(before), contentBytes(after));
}

function contentBytes(content: CellContent): number {
  if (content.kind === 'empty') return 0;
  return textBytes(content.kind === 'formula' ? content.formula : String(content.value));
}

function isWrapping(content: CellContent): boolean {
  if (content.kind !== 'value' || typeof content.value !== 'string') return false;
  return content.value.length > WRAPPING_LENGTH || content.value.includes('\n');
}
