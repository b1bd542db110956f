import { cellPlace, type CellAddress, type RangeAddress } from '../../core/sheet/address';
import type { RowBasis } from '../../core/sheet/changePlan';
import { brokenRows } from '../../core/sheet/rowBasis';
import type { CellValue } from '../../core/sheet/snapshot';
import { bandsOf } from './bands';
import { areasOf } from './cellAreas';
import type { CheckedCells } from './checkCells';
import { cellValues, rangeOf } from './grids';
import { textBytes, type Limits } from './limits';
import { ANSWERED, type Question } from './question';

/** What stands round a value in a response, or all of one that nobody expected. */
const VALUE_BYTES = 12;

/** The cells that a plan was made from: asked for again before it is written. */
export class SourceCells {
  private readonly expected: ReadonlyMap<number, CellValue>;
  private readonly found = new Map<number, CellValue>();

  constructor(private readonly basis: readonly RowBasis[]) {
    this.expected = new Map(
      basis.flatMap(({ cells }) => cells).map(({ cell, value }) => [cellPlace(cell), value]),
    );
  }

  questions(limits: Limits): Question[] {
    const cells = this.basis.flatMap((row) => row.cells.map(({ cell }) => [cell, null] as const));
    const bands = bandsOf(areasOf(cells).map(({ range }) => range));
    return bands.flatMap((band) => this.blocksOf(band, limits).map((block) => this.question(block)));
  }

  /** The rows whose cells hold something else by now, each with one such cell; once all has been answered. */
  broken(): ReadonlyMap<number, CellAddress> {
    return brokenRows(this.basis, (cell) => this.found.get(cellPlace(cell)) ?? '');
  }

  private question({ range, bytes }: Block): Question {
    return {
      bytes,
      ask: (sheet) => {
        const asked = rangeOf(sheet, range).load('values');
        return () => {
          cellValues(asked.values).forEach((row, r) =>
            row.forEach((value, c) => {
              this.found.set(cellPlace({ row: range.top + r, column: range.left + c }), value);
            }),
          );
          return ANSWERED;
        };
      },
    };
  }

  private blocksOf(band: RangeAddress, limits: Limits): Block[] {
    const blocks: Block[] = [];
    for (let row = band.top; row <= band.bottom; row++) {
      const bytes = this.rowBytes(band, row);
      const block = blocks.at(-1);
      if (block && block.bytes + bytes <= limits.blockBytes) {
        block.range = { ...block.range, bottom: row };
        block.bytes += bytes;
      } else {
        blocks.push({ range: { ...band, top: row, bottom: row }, bytes });
      }
    }
    return blocks;
  }

  private rowBytes({ left, right }: RangeAddress, row: number): number {
    let bytes = 2;
    for (let column = left; column <= right; column++) {
      bytes += VALUE_BYTES + textBytes(String(this.expected.get(cellPlace({ row, column })) ?? ''));
    }
    return bytes;
  }
}

interface Block {
  range: RangeAddress;
  bytes: number;
}

/** The same, but that no change is due any more in a row that was sorted, moved or edited. */
export function withoutBrokenRows(
  { due, skipped }: CheckedCells,
  broken: ReadonlyMap<number, CellAddress>,
): CheckedCells {
  const sorted: CheckedCells = { due: [], skipped: [...skipped] };
  for (const item of due) {
    const source = broken.get(item.change.cell.row);
    if (source) sorted.skipped.push({ change: item.change, found: item.found, source });
    else sorted.due.push(item);
  }
  return sorted;
}
