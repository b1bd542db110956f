import fc from 'fast-check';
import { parseRange, rangeName, type RangeAddress } from '../../../src/core/sheet/address';
import { bandsOf } from '../../../src/workbook/excel/bands';
import { runs } from '../../support/runs';

function bands(...names: string[]): string[] {
  return bandsOf(names.map((name) => parseRange(name) ?? fail(name))).map(rangeName);
}

function fail(name: string): never {
  throw new Error(`${name} is no range.`);
}

describe('ranges are asked for in bands', () => {
  it.each([
    [['E1:G1', 'E2:G9', 'E11:G30'], ['E1:G30']],
    [
      ['E1:G1', 'E2000:G2000'],
      ['E1:G1', 'E2000:G2000'],
    ],
    [
      ['D1', 'E1:G1', 'D2', 'E2:G2'],
      ['D1:D2', 'E1:G2'],
    ],
    [['D4', 'D4', 'D1'], ['D1:D4']],
    [[], []],
  ])('%j as %j', (ranges, expected) => {
    expect(bands(...ranges)).toEqual(expected);
  });

  it('cover every cell that was asked for, and few that were not', () => {
    const range = fc
      .tuple(fc.nat(3_000), fc.nat(40), fc.nat(3), fc.nat(2))
      .map(([top, rows, left, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 60 }), (ranges) => {
        const found = bandsOf(ranges);
        const cellsOf = (areas: readonly RangeAddress[]): Set<string> =>
          new Set(
            areas.flatMap(({ top, left, bottom, right }) =>
              Array.from({ length: bottom - top + 1 }, (_, row) =>
                Array.from({ length: right - left + 1 }, (_, column) => `${top + row},${left + column}`),
              ).flat(),
            ),
          );
        const asked = cellsOf(ranges);
        const covered = cellsOf(found);
        for (const cell of asked) expect(covered).toContain(cell);
        expect(covered.size).toBeLessThanOrEqual(4 * asked.size + 64 * found.length);
      }),
      runs(60),
    );
  });
});
