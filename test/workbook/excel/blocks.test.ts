import fc from 'fast-check';
import { cellName, type CellAddress } from '../../../src/core/sheet/address';
import { areasOf, rowBlocks } from '../../../src/workbook/excel/cellAreas';
import { inBlocks } from '../../../src/workbook/excel/blocks';
import { LIMITS } from '../../../src/workbook/excel/limits';
import { cellsOf, tileBytes, tilesOf } from '../../../src/workbook/excel/tiles';
import { area, change, content, text } from '../bench';
import { runs } from '../../support/runs';

const EMPTY = content(null);
const column = (letter: string, from: number, to: number, value: string | number) =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    change(`${letter}${from + index}`, EMPTY, content(value)),
  );

describe('ranges that are written together', () => {
  it('writes three new columns of a table as one range', () => {
    const tiles = tilesOf(
      [...column('E', 2, 13, 1), ...column('F', 2, 13, 2), ...column('G', 2, 13, '達成')],
      LIMITS,
    );
    expect(tiles.map(({ range }) => range)).toEqual([area('E2:G13')]);
  });

  it('does not span the sheet for two cells that lie far apart', () => {
    const tiles = tilesOf([change('A1', EMPTY, content(1)), change('Z900', EMPTY, content(2))], LIMITS);
    expect(tiles.map(({ range }) => range)).toEqual([area('A1'), area('Z900')]);
  });

  it('puts texts that wrap last, in ranges of their own', () => {
    const draft = text('一、衡量標準\n二、辦理情形');
    const tiles = tilesOf(
      [change('D2', EMPTY, draft), change('E2', EMPTY, content(1)), change('D3', EMPTY, draft)],
      LIMITS,
    );
    expect(tiles.map(({ range }) => range)).toEqual([area('E2'), area('D2:D3')]);
  });

  it('keeps every range within a block, and every change in exactly one', () => {
    const limits = { ...LIMITS, blockBytes: 3_000, blockCells: 40 };
    const cell = fc.record({ row: fc.nat(80), column: fc.nat(8) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: cellName }), fc.nat(300), (cells, length) => {
        const changes = cells.map((at) => change(cellName(at), EMPTY, text('x'.repeat(length))));
        const tiles = tilesOf(changes, limits);
        for (const tile of tiles) {
          expect(cellsOf(tile.range)).toBeLessThanOrEqual(limits.blockCells);
          expect(tileBytes(tile)).toBeLessThanOrEqual(2 * limits.blockBytes);
        }
        expect(
          tiles
            .flatMap((tile) => tile.changes)
            .map((c) => cellName(c.cell))
            .sort(),
        ).toEqual(cells.map(cellName).sort());
      }),
      runs(100),
    );
  });

  it('fills blocks and never overfills them, but for one thing that is too big by itself', () => {
    const sizes = [LIMITS.blockBytes / 2, LIMITS.blockBytes / 2, 1, 2 * LIMITS.blockBytes, 1];
    expect(inBlocks(sizes, (bytes) => bytes, LIMITS).map((block) => block.length)).toEqual([2, 1, 1, 1]);
  });
});

describe('rectangles of cells that share something', () => {
  it('joins runs down and across', () => {
    const cells: [CellAddress, string][] = [];
    for (let row = 0; row < 5; row++) {
      for (let c = 0; c < 3; c++) cells.push([{ row, column: c }, row === 0 ? 'header' : 'body']);
    }
    expect(areasOf(cells)).toEqual([
      { range: area('A1:C1'), shared: 'header' },
      { range: area('A2:C5'), shared: 'body' },
    ]);
  });

  it('covers every cell once, with what it shares', () => {
    const cell = fc.record({ row: fc.nat(9), column: fc.nat(9) });
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { selector: cellName }),
        fc.array(fc.nat(1), { minLength: 100, maxLength: 100 }),
        (cells, kinds) => {
          const given = cells.map((at, index): [CellAddress, number] => [at, kinds[index] ?? 0]);
          const covered = new Map<string, number>();
          for (const { range, shared } of areasOf(given)) {
            for (let row = range.top; row <= range.bottom; row++) {
              for (let c = range.left; c <= range.right; c++) {
                const name = cellName({ row, column: c });
                expect(covered.has(name)).toBe(false);
                covered.set(name, shared);
              }
            }
          }
          expect(covered).toEqual(new Map(given.map(([at, shared]) => [cellName(at), shared])));
        },
      ),
      runs(100),
    );
  });

  it('cuts a tall range into blocks of rows', () => {
    expect(rowBlocks(area('A1:C10'), 12)).toEqual([area('A1:C4'), area('A5:C8'), area('A9:C10')]);
  });
});
