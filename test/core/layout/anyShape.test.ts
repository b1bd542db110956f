import fc from 'fast-check';
import { detectTables } from '../../../src/core/layout/findTables';
import { RANDOM_KINDS, randomSheet, type PlainRows } from '../../fixtures/layouts/randomShapes';
import { runs } from '../../support/runs';
import { recordsOf, snapshotOf } from './bed/records';

const TITLES: PlainRows = [[], ['公園管理處'], ['業務成果彙整表'], ['Department of parks']];
const NOTES: PlainRows = [[], ['註：本表由各科室填報。'], ['資料來源：統計室'], ['Note: figures are final.']];

const margins = fc.record({
  above: fc.array(fc.constantFrom(...TITLES), { maxLength: 3 }),
  left: fc.integer({ min: 0, max: 3 }),
  right: fc.integer({ min: 0, max: 2 }),
  below: fc.array(fc.constantFrom(...NOTES), { maxLength: 3 }),
});

const blanks = fc.record({
  row: fc.option(fc.nat()),
  column: fc.option(fc.nat()),
});

/** Rows with an empty one before the row of this number, and an empty column before the column. */
const withBlanks = (rows: PlainRows, row: number | null, column: number | null): PlainRows => {
  const width = Math.max(...rows.map(({ length }) => length));
  const wide = rows.map((cells) =>
    column === null ? cells : inserted(cells, 1 + (column % Math.max(1, width - 1)), ''),
  );
  return row === null ? wide : inserted(wide, 1 + (row % Math.max(1, rows.length - 1)), []);
};
const inserted = <T>(list: readonly T[], at: number, one: T): readonly T[] => [
  ...list.slice(0, at),
  one,
  ...list.slice(at),
];

describe.each(RANDOM_KINDS)('%s with any figures, names, words and periods', (kind) => {
  it('gives just the indicators that were put in, with the figures of the last period', () => {
    fc.assert(
      fc.property(randomSheet(kind), ({ shape, rows, meant }) => {
        const tables = detectTables(snapshotOf(rows));
        expect(tables.map((table) => table.shape)).toEqual([shape]);
        const read = recordsOf(rows).map(({ indicator, target, actual }) => ({ indicator, target, actual }));
        expect(read).toEqual(
          meant.map(({ indicator, target, actual }) => ({
            indicator,
            target: [String(target)],
            actual: [String(actual)],
          })),
        );
      }),
      runs(100),
    );
  });

  it('is the same below titles, above notes, right of empty columns', () => {
    fc.assert(
      fc.property(randomSheet(kind), margins, ({ rows }, { above, left, right, below }) => {
        const margin = Array.from({ length: left }, () => '');
        const behind = Array.from({ length: right }, () => '');
        const moved = [...above, [], ...rows, [], ...below].map((row) => [...margin, ...row, ...behind]);
        expect(recordsOf(moved)).toEqual(recordsOf(rows));
      }),
      runs(100),
    );
  });

  it('is the same with an empty row or column in it', () => {
    fc.assert(
      fc.property(randomSheet(kind), blanks, ({ rows }, { row, column }) => {
        expect(recordsOf(withBlanks(rows, row, column))).toEqual(recordsOf(rows));
      }),
      runs(100),
    );
  });
});
