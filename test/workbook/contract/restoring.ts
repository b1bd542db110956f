import fc from 'fast-check';
import { cellName, type RangeAddress } from '../../../src/core/sheet/address';
import type { CellChange, CellContent, ChangePlan, LookChange } from '../../../src/core/sheet/changePlan';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import {
  area,
  at,
  change,
  content,
  planFor,
  sheetNamed,
  text,
  type Bench,
  type BenchSeed,
  type MakeBench,
} from '../bench';
import { runs } from '../../support/runs';

const SEED: BenchSeed = {
  sheets: {
    績效: {
      rows: [
        [
          { value: '指標', look: 'header' },
          { value: '目標值', look: 'header' },
        ],
        [
          { value: '甲', look: 'body' },
          { value: 80, look: 'body', numberFormat: '#,##0' },
        ],
        [
          { value: '乙', look: 'body' },
          { formula: '=B2/2', value: 40, look: 'body' },
        ],
        [null, { value: '=文字', look: 'body' }],
      ],
      table: { name: 'Indicators', range: 'A1:B3' },
    },
  },
};
const EMPTY = content(null);

export function restoringContract(make: MakeBench): void {
  describe('restoring', () => {
    it('puts contents, formats, looks, widths and the extent of tables back', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const before = bench.state('績效');
      const plan = planFor(sheet, {
        cells: [
          change('B2', content(80), content('=40+41'), '0.0'),
          change('B3', content('=B2/2'), text('五十')),
          change('B4', text('=文字'), EMPTY),
          change('C1', EMPTY, text('達成率')),
          change('C2', EMPTY, content(1.005), '0.00%'),
          change('C3', EMPTY, content('=C2')),
        ],
        looks: [
          { kind: 'copy', range: area('C1'), from: at('B1') },
          { kind: 'copy', range: area('C2:C4'), from: at('B2') },
        ],
        widths: [{ column: 2, width: { characters: 14 } }],
        tables: [{ name: 'Indicators', from: area('A1:B3'), to: area('A1:C3') }],
      });
      const { inverse } = await bench.workbook.apply(plan);
      const after = bench.state('績效');
      if (bench.can.resizeTables) expect(after.tables['Indicators']).toEqual(area('A1:C3'));

      const restored = await bench.workbook.apply(inverse);
      expect(restored.skipped).toEqual([]);
      expect(bench.state('績效')).toEqual(before);

      await bench.workbook.apply(restored.inverse);
      expect(bench.state('績效')).toEqual(after);
    });

    it('leaves alone what a person has changed since', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const { inverse } = await bench.workbook.apply(
        planFor(sheet, { cells: [change('C2', EMPTY, content(1)), change('C3', EMPTY, content(2))] }),
      );
      bench.type('績效', 'C3', '我改過了');
      const { written, skipped } = await bench.workbook.apply(inverse);
      expect([written, skipped.map(({ found }) => found)]).toEqual([1, [text('我改過了')]]);
      expect(bench.state('績效').cells['C2']?.content).toEqual(EMPTY);
      expect(bench.state('績效').cells['C3']?.content).toEqual(text('我改過了'));
    });

    it('is the identity after any plan on any sheet', async () => {
      await fc.assert(
        fc.asyncProperty(scenario, async ({ rows, edits, looks, width }) => {
          const bench = await make({ sheets: { 績效: { rows } } });
          const plan = await planOf(bench, edits, looks, width);
          const before = bench.state('績效');
          const { inverse, skipped } = await bench.workbook.apply(plan);
          expect(skipped).toEqual([]);
          await bench.workbook.apply(inverse);
          expect(bench.state('績效')).toEqual(before);
        }),
        runs(60),
      );
    });
  });
}

interface Edit {
  readonly row: number;
  readonly column: number;
  readonly after: CellContent;
  readonly numberFormat: string | undefined;
}

const value = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('=文字', '+1', "'a", '1/2', '100%', '達成\n率', '是'),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((number) => number + 0),
  fc.boolean(),
);
const look = fc.constantFrom('header' as const, 'body' as const, undefined);
const format = fc.constantFrom('General', '0.00%', '#,##0', '@');
const cell: fc.Arbitrary<CellSeed> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc
      .record({ value, numberFormat: format, look })
      .map(({ value: held, numberFormat, look: worn }) => ({
        value: numberFormat === '@' ? String(held) : held,
        numberFormat,
        ...(worn === undefined ? {} : { look: worn }),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('=1+1', '=A1', '="a"').map((formula) => ({ formula, value: 'x' })),
  },
);
const position = { row: fc.nat(6), column: fc.nat(5) };
const edit: fc.Arbitrary<Edit> = fc.record({
  ...position,
  after: fc.oneof(
    value.map((held): CellContent => ({ kind: 'value', value: held })),
    fc.constant(EMPTY),
    fc.constant(content('=2*3')),
  ),
  numberFormat: fc.option(format, { nil: undefined }),
});
const lookChange: fc.Arbitrary<LookChange> = fc
  .tuple(fc.record(position), fc.nat(2), fc.nat(2), fc.record(position))
  .map(([{ row, column }, down, across, from]) => {
    const range: RangeAddress = { top: row, left: column, bottom: row + down, right: column + across };
    return { kind: 'copy', range, from };
  });
const scenario = fc.record({
  rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }),
  edits: fc.uniqueArray(edit, {
    minLength: 1,
    maxLength: 8,
    selector: ({ row, column }) => `${row} ${column}`,
  }),
  looks: fc.array(lookChange, { maxLength: 3 }),
  width: fc.option(fc.nat(40), { nil: undefined }),
});

async function planOf(
  bench: Bench,
  edits: readonly Edit[],
  looks: readonly LookChange[],
  width: number | undefined,
): Promise<ChangePlan> {
  const sheet = await sheetNamed(bench.workbook, '績效');
  const { cells } = bench.state('績效');
  const changes = edits.map(({ row, column, after, numberFormat }): CellChange => {
    const name = cellName({ row, column });
    return change(name, cells[name]?.content ?? EMPTY, after, numberFormat);
  });
  const widths = width === undefined ? [] : [{ column: 1, width: { characters: width } }];
  return planFor(sheet, { cells: changes, looks, widths });
}
