import { MAX_COLUMNS, MAX_ROWS, type CellAddress, type RangeAddress } from '../../core/sheet/address';
import type { LookChange } from '../../core/sheet/changePlan';
import { readCapturedLook } from './capturedLook';
import { bandsOf } from './bands';
import { forEachCell, rowBlocks } from './cellAreas';
import { rangeOf, texts } from './grids';
import { loadCommonLook } from './commonLook';
import { LOOK_BYTES, LOOK_PROPERTIES, lookOf } from './look';
import type { LooksNow } from './looksNow';
import type { Limits } from './limits';
import { ANSWERED, type Question } from './question';
import { cellsOf } from './tiles';

/** The last cell of every sheet: what nobody has formatted looks like this. */
export const FAR_CORNER: CellAddress = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 };
/** From here on a range is asked for as a whole first. */
const MANY_CELLS = 200;
const COMMON_BYTES = 3_000;
/** A number format in a response. */
const FORMAT_BYTES = 20;

/** Asks how all cells look that the changes touch, the cells they copy, and an unformatted one. */
export function lookQuestions(changes: readonly LookChange[], limits: Limits, now: LooksNow): Question[] {
  if (changes.length === 0) return [];
  const sources = changes.flatMap((change) => (change.kind === 'copy' ? [single(change.from)] : []));
  const bands = bandsOf([single(FAR_CORNER), ...sources, ...changes.flatMap(rangesOf)]);
  return bands.flatMap((range) =>
    cellsOf(range) < MANY_CELLS
      ? eachCell(range, limits, now)
      : rowBlocks(range, limits.blockBytes / FORMAT_BYTES).map((block) => allAtOnce(block, limits, now)),
  );
}

function eachCell(range: RangeAddress, limits: Limits, now: LooksNow): Question[] {
  return rowBlocks(range, limits.blockBytes / LOOK_BYTES).map((block) => ({
    bytes: cellsOf(block) * LOOK_BYTES,
    ask(sheet) {
      const asked = rangeOf(sheet, block).load('numberFormat');
      const properties = asked.getCellProperties(LOOK_PROPERTIES);
      return () => {
        const formats = texts(asked.numberFormat);
        properties.value.forEach((row, r) =>
          row.forEach((cell, c) => {
            const at = { row: block.top + r, column: block.left + c };
            now.set(at, now.one(lookOf(cell)), formats[r]?.[c] ?? '');
          }),
        );
        return ANSWERED;
      };
    },
  }));
}

/** For a large range, which most often looks the same all over; each cell is asked for only where it does not. */
function allAtOnce(range: RangeAddress, limits: Limits, now: LooksNow): Question {
  return {
    bytes: COMMON_BYTES + cellsOf(range) * FORMAT_BYTES,
    ask(sheet) {
      const asked = rangeOf(sheet, range).load('numberFormat');
      const pending = loadCommonLook(asked);
      return () => {
        const common = pending.take();
        if (!common) return eachCell(range, limits, now);
        const look = now.one(common);
        const formats = texts(asked.numberFormat);
        forEachCell(range, (cell) => {
          now.set(cell, look, formats[cell.row - range.top]?.[cell.column - range.left] ?? '');
        });
        return ANSWERED;
      };
    },
  };
}

function rangesOf(change: LookChange): RangeAddress[] {
  return change.kind === 'copy' ? [change.range] : readCapturedLook(change.look).map(({ range }) => range);
}

function single({ row, column }: CellAddress): RangeAddress {
  return { top: row, left: column, bottom: row, right: column };
}
