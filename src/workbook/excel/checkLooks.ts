import {
  cellName,
  MAX_COLUMNS,
  MAX_ROWS,
  type CellAddress,
  type RangeAddress,
} from '../../core/sheet/address';
import type { LookChange } from '../../core/sheet/changePlan';
import { readCapturedLook } from './capturedLook';
import { areasOf, rowBlocks } from './cellAreas';
import { rangeOf, texts } from './grids';
import { LOOK_BYTES, LOOK_PROPERTIES, lookKey, lookOf, type Look } from './look';
import type { Limits } from './limits';
import type { Paint } from './paintLook';
import type { Question } from './question';
import { cellsOf } from './tiles';

/** The last cell of every sheet: what nobody has formatted looks like this. */
const FAR_CORNER: CellAddress = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 };

/** Looks of cells as they are now; equal looks are the same object. */
export class LooksNow {
  private readonly known = new Map<string, Look>();
  private readonly numbers = new Map<Look, number>();
  private readonly cells = new Map<string, Look>();

  /** The one object for this look. */
  one(look: Look): Look {
    const key = lookKey(look);
    const known = this.known.get(key) ?? look;
    this.known.set(key, known);
    if (!this.numbers.has(known)) this.numbers.set(known, this.numbers.size);
    return known;
  }

  /** Tells the looks apart, of those that `one` gave. */
  number(look: Look): number | undefined {
    return this.numbers.get(look);
  }

  set(cell: CellAddress, look: Look): void {
    this.cells.set(cellName(cell), this.one(look));
  }

  at(cell: CellAddress): Look | undefined {
    return this.cells.get(cellName(cell));
  }
}

/** Asks how all cells look that the changes touch, the cells they copy, and an unformatted one. */
export function lookQuestions(changes: readonly LookChange[], limits: Limits, now: LooksNow): Question[] {
  if (changes.length === 0) return [];
  const ranges = changes.flatMap(rangesOf);
  const sources = changes.flatMap((change) => (change.kind === 'copy' ? [single(change.from)] : []));
  return [single(FAR_CORNER), ...sources, ...ranges.flatMap((range) => blocksOf(range, limits))].map(
    (range) => ({
      bytes: cellsOf(range) * LOOK_BYTES,
      ask(sheet) {
        const asked = rangeOf(sheet, range).load('numberFormat');
        const properties = asked.getCellProperties(LOOK_PROPERTIES);
        return () => {
          const formats = texts(asked.numberFormat);
          properties.value.forEach((row, r) =>
            row.forEach((cell, c) => {
              const look = lookOf(cell, formats[r]?.[c] ?? 'General');
              now.set({ row: range.top + r, column: range.left + c }, look);
            }),
          );
        };
      },
    }),
  );
}

/** What is to be painted: rectangles of one look now and one look to be. A later change wins over an earlier. */
export function paintsOf(changes: readonly LookChange[], now: LooksNow): Paint[] {
  const bare = now.at(FAR_CORNER);
  const wanted = new Map<string, readonly [CellAddress, Paint]>();
  const kinds = new Map<string, Paint>();
  const want = (range: RangeAddress, look: Look, kind: LookChange['kind']): void => {
    const to = now.one(look);
    const by = kind === 'restore' && to === bare && isUnformatted(to) ? 'style' : 'properties';
    forEachCell(range, (cell) => {
      const from = now.at(cell);
      if (!from) return;
      const key = `${by} ${now.number(from)} ${now.number(to)}`;
      const paint = kinds.get(key) ?? { range, from, to, by };
      kinds.set(key, paint);
      wanted.set(cellName(cell), [cell, paint]);
    });
  };
  for (const change of changes) {
    if (change.kind === 'restore') {
      for (const { range, shared } of readCapturedLook(change.look)) want(range, shared, 'restore');
    } else {
      const look = now.at(change.from);
      if (look) want(change.range, look, 'copy');
    }
  }
  return areasOf(wanted.values())
    .filter(({ shared }) => shared.from !== shared.to)
    .map(({ range, shared }) => ({ ...shared, range }));
}

/** Giving a cell its style back also resets its number format, so that has to be the plain one as well. */
function isUnformatted(look: Look): boolean {
  const edges = [look.top, look.bottom, look.left, look.right];
  return look.numberFormat === 'General' && look.fill === null && edges.every((edge) => edge === null);
}

function rangesOf(change: LookChange): RangeAddress[] {
  return change.kind === 'copy' ? [change.range] : readCapturedLook(change.look).map(({ range }) => range);
}

function blocksOf(range: RangeAddress, limits: Limits): RangeAddress[] {
  return rowBlocks(range, Math.floor(limits.blockBytes / LOOK_BYTES));
}

function single({ row, column }: CellAddress): RangeAddress {
  return { top: row, left: column, bottom: row, right: column };
}

function forEachCell({ top, left, bottom, right }: RangeAddress, visit: (cell: CellAddress) => void): void {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) visit({ row, column });
  }
}
