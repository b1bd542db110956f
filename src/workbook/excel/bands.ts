import type { RangeAddress } from '../../core/sheet/address';
import { cellsOf } from './tiles';

/** How many cells of a band nobody asked for, for each that somebody did, beyond the first few. */
const SPARSE = 3;
const FREE_CELLS = 64;

/**
 * Joins ranges of the same columns into bands, gaps and all where they are small: a question costs more than
 * the answers that nobody needs. The bands cover every range; they come column by column, from above.
 */
export function bandsOf(ranges: readonly RangeAddress[]): RangeAddress[] {
  const sorted = [...ranges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const bands: { range: RangeAddress; asked: number }[] = [];
  for (const range of sorted) {
    const band = bands.at(-1);
    const asked = (band?.asked ?? 0) + newCells(band?.range, range);
    const joined = band && sameColumns(band.range, range) ? downTo(band.range, range.bottom) : null;
    if (band && joined && cellsOf(joined) <= (SPARSE + 1) * asked + FREE_CELLS) {
      band.range = joined;
      band.asked = asked;
    } else {
      bands.push({ range, asked: cellsOf(range) });
    }
  }
  return bands.map(({ range }) => range);
}

/** Cells of a range that its band does not reach yet. */
function newCells(band: RangeAddress | undefined, range: RangeAddress): number {
  const top = band ? Math.max(range.top, band.bottom + 1) : range.top;
  return top > range.bottom ? 0 : cellsOf({ ...range, top });
}

function sameColumns(a: RangeAddress, b: RangeAddress): boolean {
  return a.left === b.left && a.right === b.right;
}

function downTo(range: RangeAddress, bottom: number): RangeAddress {
  return { ...range, bottom: Math.max(range.bottom, bottom) };
}
