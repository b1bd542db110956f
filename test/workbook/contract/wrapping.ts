import { at, change, content, planFor, sheetNamed, text, type BenchSeed, type MakeBench } from '../bench';

const SEED: BenchSeed = {
  sheets: {
    績效: {
      rows: [
        [{ value: '指標', look: 'header' }, '達成情形'],
        [
          { value: '甲', look: 'body' },
          { value: '舊', look: 'body', numberFormat: '@' },
        ],
        ['乙', '另一則'],
      ],
    },
  },
};
const EMPTY = content(null);
const LONG = '一、衡量標準：年度線上申辦件數。\n二、辦理情形：推廣線上申辦。';

export function wrappingContract(make: MakeBench): void {
  describe('wrapping', () => {
    it('shows a written text whole, and puts wrapping and height back', async () => {
      const bench = await make(SEED);
      bench.setHeight('績效', 1, 40);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const before = bench.state('績效');
      const plan = planFor(sheet, {
        cells: [change('B2', text('舊'), text(LONG)), change('B3', text('另一則'), text(LONG))],
        wraps: [
          { cell: at('B2'), wrap: 'fit' },
          { cell: at('B3'), wrap: 'fit' },
        ],
      });
      const { inverse } = await bench.workbook.apply(plan);
      const after = bench.state('績效');
      expect(after.wrapped).toEqual(expect.arrayContaining(['B2', 'B3']));
      expect(after.heights[1]).not.toEqual(before.heights[1]);
      expect(after.cells['B2']?.numberFormat).toBe('@');

      const restored = await bench.workbook.apply(inverse);
      expect(bench.state('績效')).toEqual(before);
      await bench.workbook.apply(restored.inverse);
      expect(bench.state('績效')).toEqual(after);
    });

    it('leaves a cell as it looks that it leaves alone', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const before = bench.state('績效');
      const { skipped } = await bench.workbook.apply(
        planFor(sheet, {
          cells: [change('B2', text('不是這個'), text(LONG)), change('C3', EMPTY, text('新'))],
          wraps: [{ cell: at('B2'), wrap: 'fit' }],
        }),
      );
      expect(skipped).toHaveLength(1);
      const after = bench.state('績效');
      expect([after.wrapped, after.heights]).toEqual([before.wrapped, before.heights]);
    });
  });
}
