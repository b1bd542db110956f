import {
  area,
  at,
  change,
  content,
  planFor,
  sheetNamed,
  text,
  type BenchSeed,
  type MakeBench,
} from '../bench';

const SEED: BenchSeed = {
  sheets: {
    績效: {
      rows: [
        [
          { value: '指標', look: 'header' },
          { value: '目標值', look: 'header' },
        ],
        ['甲', 80],
        ['乙', { value: '60', numberFormat: '@' }],
      ],
      table: { name: 'Indicators', range: 'A1:B3' },
    },
  },
};

const EMPTY = content(null);

/** Texts that Excel would take for something else, were they typed. */
const TREACHEROUS = [
  '=1+1',
  '+886',
  '-5',
  '@here',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '\t表',
  '\r行',
  "'單引號",
  '100.55%',
  '1,234',
  '3/4',
  '2010年1月1日',
  '１２３',
  'TRUE',
  '1E5',
  '12:30',
  '$5',
  '(7)',
];

export function applyingContract(make: MakeBench): void {
  describe('applying a plan', () => {
    it('writes contents and number formats, and leaves every other cell alone', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const { written, skipped } = await bench.workbook.apply(
        planFor(sheet, {
          cells: [
            change('C1', EMPTY, text('達成率')),
            change('C2', EMPTY, content(1.0055), '0.00%'),
            change('D3', EMPTY, content('=B2*2')),
            change('E2', EMPTY, content(false)),
          ],
        }),
      );
      expect([written, skipped]).toEqual([4, []]);
      const { cells } = bench.state('績效');
      expect(cells['C1']?.content).toEqual(text('達成率'));
      expect(cells['C2']).toMatchObject({ content: content(1.0055), numberFormat: '0.00%' });
      expect(cells['D3']?.content).toEqual(content('=B2*2'));
      expect(cells['E2']?.content).toEqual(content(false));
      expect(cells['B2']).toMatchObject({ content: content(80), numberFormat: 'General' });
      expect(cells['D2']?.content).toEqual(EMPTY);
    });

    it.each(TREACHEROUS)('writes %j as that text', async (treacherous) => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const { inverse } = await bench.workbook.apply(
        planFor(sheet, { cells: [change('C2', EMPTY, text(treacherous))] }),
      );
      expect(bench.state('績效').cells['C2']).toMatchObject({
        content: text(treacherous),
        numberFormat: 'General',
      });
      expect((await bench.workbook.apply(inverse)).written).toBe(1);
      expect(bench.state('績效').cells['C2']?.content).toEqual(EMPTY);
    });

    it('writes nothing into a row that no longer holds what its results were made from', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const basis = [
        {
          row: 1,
          cells: [
            { cell: at('A2'), value: '甲' },
            { cell: at('B2'), value: 80 },
          ],
        },
        {
          row: 2,
          cells: [
            { cell: at('A3'), value: '乙' },
            { cell: at('D3'), value: '' },
          ],
        },
      ];
      const cells = [
        change('C2', EMPTY, content(1.5)),
        change('D2', EMPTY, text('超越')),
        change('C3', EMPTY, content(1)),
      ];
      bench.type('績效', 'B2', 60);
      const { written, skipped, inverse } = await bench.workbook.apply(planFor(sheet, { cells, basis }));
      expect([written, inverse.cells.length]).toEqual([1, 1]);
      expect(skipped).toEqual([
        { change: cells[0], found: EMPTY, source: at('B2') },
        { change: cells[1], found: EMPTY, source: at('B2') },
      ]);
      const state = bench.state('績效');
      expect([state.cells['C2']?.content, state.cells['C3']?.content]).toEqual([EMPTY, content(1)]);
    });

    it('writes numbers and formulas into cells that are formatted as text', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      await bench.workbook.apply(planFor(sheet, { cells: [change('B3', text('60'), content(60), '0')] }));
      expect(bench.state('績效').cells['B3']).toMatchObject({ content: content(60), numberFormat: '0' });
    });

    it('holds a text of 32,767 characters, whatever it begins with', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const long = `=${'報'.repeat(32_766)}`;
      await bench.workbook.apply(planFor(sheet, { cells: [change('C2', EMPTY, text(long))] }));
      expect(bench.state('績效').cells['C2']).toMatchObject({ content: text(long), numberFormat: 'General' });
    });

    it('skips and reports a cell that no longer holds what the plan saw', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const plan = planFor(sheet, {
        cells: [
          change('B2', content(80), content(90)),
          change('C2', EMPTY, content(1)),
          change('A3', text('乙'), text('丙')),
        ],
      });
      bench.type('績效', 'B2', 85);
      const { written, skipped } = await bench.workbook.apply(plan);
      expect(written).toBe(2);
      expect(skipped).toEqual([{ change: plan.cells[0], found: content(85) }]);
      expect(bench.state('績效').cells['B2']?.content).toEqual(content(85));
      expect(bench.state('績效').cells['A3']?.content).toEqual(text('丙'));
    });

    it('changes no look and no width when no cell could be written', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      bench.type('績效', 'C1', '手動');
      const before = bench.state('績效');
      const { written, inverse } = await bench.workbook.apply(
        planFor(sheet, {
          cells: [change('C1', EMPTY, text('達成率'))],
          looks: [{ kind: 'copy', range: area('C1'), from: at('B1') }],
          widths: [{ column: 2, width: { characters: 30 } }],
        }),
      );
      expect(written).toBe(0);
      expect(bench.state('績效')).toEqual(before);
      await bench.workbook.apply(inverse);
      expect(bench.state('績效')).toEqual(before);
    });

    it('copies looks and sets widths', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const before = bench.state('績效');
      await bench.workbook.apply(
        planFor(sheet, {
          cells: [change('C1', EMPTY, text('達成率'))],
          looks: [{ kind: 'copy', range: area('C1:D1'), from: at('B1') }],
          widths: [{ column: 2, width: { characters: 30 } }],
        }),
      );
      const after = bench.state('績效');
      expect(after.cells['C1']?.look).toEqual(before.cells['B1']?.look);
      expect(after.cells['D1']?.look).toEqual(before.cells['B1']?.look);
      // Not the cell right below: it shares a line with the painted one.
      expect(after.cells['C3']?.look).toEqual(before.cells['C3']?.look);
      expect(after.cells['B1']).toEqual(before.cells['B1']);
      expect(after.widths[2]).not.toEqual(before.widths[2]);
    });

    it('does nothing for an empty plan', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const { written, inverse } = await bench.workbook.apply(planFor(sheet, {}));
      expect([written, inverse.cells.length]).toEqual([0, 0]);
    });

    it('works on a sheet that was renamed since', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      bench.rename('績效', '年度績效');
      await bench.workbook.apply(planFor(sheet, { cells: [change('C2', EMPTY, content(1))] }));
      expect(bench.state('年度績效').cells['C2']?.content).toEqual(content(1));
      expect((await bench.workbook.read(sheet)).sheet.name).toBe('年度績效');
    });
  });
}
