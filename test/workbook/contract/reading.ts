import { formulaAt, valueAt } from '../../../src/core/sheet/snapshot';
import { area, at, sheetNamed, type Bench, type BenchSeed } from '../bench';

const SEED: BenchSeed = {
  sheets: {
    績效: {
      rows: [
        [],
        [null, { value: '衡量指標', look: 'header' }, { value: '目標值', look: 'header' }],
        [null, '來臺人次', 600000],
        [null, '成長率', { value: 0.02, numberFormat: '0.00%' }],
        [null, '合計', { formula: '=C3+1', value: 600001 }],
        [null, true, '=不是公式'],
      ],
      hiddenRows: [3],
      hiddenColumns: [2],
      table: { name: 'Indicators', range: 'B2:C5' },
    },
    空白: { rows: [] },
  },
};

/** What is only read needs no bench: nobody changes it behind its back. */
export type MakeReadable = (seed: BenchSeed) => Promise<Pick<Bench, 'workbook'>>;

export function readingContract(make: MakeReadable): void {
  describe('reading', () => {
    it('lists the sheets in order, and says which one is active', async () => {
      const { workbook } = await make(SEED);
      const sheets = await workbook.sheets();
      expect(sheets.map(({ name, visibility, active }) => [name, visibility, active])).toEqual([
        ['績效', 'visible', true],
        ['空白', 'visible', false],
      ]);
    });

    it('brings contents, displayed text and formats from where the content begins', async () => {
      const { workbook } = await make(SEED);
      const sheet = await sheetNamed(workbook, '績效');
      const snapshot = await workbook.read(sheet);
      expect(snapshot.sheet).toEqual({ id: sheet.id, name: '績效' });
      expect(snapshot.origin).toEqual(at('B2'));
      expect(snapshot.values).toEqual([
        ['衡量指標', '目標值'],
        ['來臺人次', 600000],
        ['成長率', 0.02],
        ['合計', 600001],
        [true, '=不是公式'],
      ]);
      expect(snapshot.text[2]).toEqual(['成長率', '2.00%']);
      expect(snapshot.numberFormats[2]).toEqual(['General', '0.00%']);
      expect(snapshot.protection).toBe('none');
    });

    it('tells a formula from text that looks like one', async () => {
      const { workbook } = await make(SEED);
      const snapshot = await workbook.read(await sheetNamed(workbook, '績效'));
      expect(formulaAt(snapshot, at('C5'))).toBe('=C3+1');
      expect(formulaAt(snapshot, at('C6'))).toBeUndefined();
      expect(valueAt(snapshot, at('C6'))).toBe('=不是公式');
    });

    it('knows hidden rows, hidden columns and table objects', async () => {
      const { workbook } = await make(SEED);
      const snapshot = await workbook.read(await sheetNamed(workbook, '績效'));
      expect([...snapshot.hiddenRows]).toEqual([3]);
      expect([...snapshot.hiddenColumns]).toEqual([2]);
      expect(snapshot.tables).toEqual([{ name: 'Indicators', range: area('B2:C5'), hasHeaders: true }]);
    });

    it('gives empty grids for an empty sheet', async () => {
      const { workbook } = await make(SEED);
      const snapshot = await workbook.read(await sheetNamed(workbook, '空白'));
      expect([snapshot.values, snapshot.text, snapshot.tables]).toEqual([[], [], []]);
    });

    it('says how far it has come', async () => {
      const { workbook } = await make(SEED);
      const steps: [number, number][] = [];
      await workbook.read(await sheetNamed(workbook, '績效'), {
        progress: (done, total) => steps.push([done, total]),
      });
      const last = steps.at(-1);
      expect(last?.[0]).toBe(last?.[1]);
    });

    it('keeps preferences, also those that look odd', async () => {
      const { workbook } = await make(SEED);
      const { preferences } = workbook;
      expect(await preferences.get('scheme')).toBeUndefined();
      const value = { name: '預設', bounds: [], list: [1, 'a', null], date: 'Date(1)' };
      await preferences.set('scheme', value);
      expect(await preferences.get('scheme')).toEqual(value);
      await preferences.set('scheme', { name: '新' });
      expect(await preferences.get('scheme')).toEqual({ name: '新' });
      await preferences.remove('scheme');
      await preferences.remove('never set');
      expect(await preferences.get('scheme')).toBeUndefined();
    });
  });
}
