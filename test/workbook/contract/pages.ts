import type { SheetPage } from '../../../src/core/sheet/sheetPage';
import { formulaAt, textAt, usedRange } from '../../../src/core/sheet/snapshot';
import { at, content, failureOf, sheetNamed, text, type BenchSeed, type MakeBench } from '../bench';

const SEED: BenchSeed = {
  sheets: {
    績效: {
      rows: [
        [{ value: '指標', look: 'header' }, '目標值'],
        ['甲', 80],
      ],
      table: { name: '表', range: 'A1:B2' },
    },
  },
};
const LINK = `=HYPERLINK("#'績效'!B2","績效!B2")`;

function page(...messages: readonly string[]): SheetPage {
  return {
    name: '檢核結果',
    columns: [
      { heading: '位置', characters: 14, kind: 'link' },
      { heading: '說明', characters: 40, kind: 'text' },
    ],
    rows: messages.map((said) => [content(LINK), said === '' ? { kind: 'empty' } : text(said)]),
  };
}

export function pagesContract(make: MakeBench): void {
  describe('sheets of its own', () => {
    it('writes one at the end, and touches no other', async () => {
      const { workbook, state } = await make(SEED);
      const before = state('績效');
      const made = await workbook.writeSheet(page('比率不符', ''), null);
      expect((await workbook.sheets()).map(({ id, name, active }) => [id, name, active])).toEqual([
        [expect.anything(), '績效', true],
        [made.id, '檢核結果', false],
      ]);
      const snapshot = await workbook.read(made);
      expect(usedRange(snapshot)).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
      expect([textAt(snapshot, at('A1')), textAt(snapshot, at('B1'))]).toEqual(['位置', '說明']);
      expect([formulaAt(snapshot, at('A2')), textAt(snapshot, at('B2'))]).toEqual([LINK, '比率不符']);
      expect(state('績效')).toEqual(before);
    });

    it('shows headings otherwise than texts, and links otherwise than either', async () => {
      const { workbook, state } = await make(SEED);
      const { name } = await workbook.writeSheet(page('比率不符'), null);
      const { cells } = state(name);
      const looks = ['A1', 'A2', 'B2'].map((cell) => JSON.stringify(cells[cell]?.look));
      expect(new Set(looks).size).toBe(3);
    });

    it('writes texts as texts, whatever they begin with', async () => {
      const { workbook } = await make(SEED);
      const texts = ['=1+1', '-5', '+甲', '@乙', '007', '1/2', 'TRUE', '一\n二', '<&">'];
      const snapshot = await workbook.read(await workbook.writeSheet(page(...texts), null));
      const written = texts.map((_, row) => textAt(snapshot, { row: row + 1, column: 1 }));
      expect(written).toEqual(texts);
      expect(texts.map((_, row) => formulaAt(snapshot, { row: row + 1, column: 1 }))).toEqual(
        texts.map(() => undefined),
      );
    });

    it('writes again in the same place, and leaves nothing of what stood there', async () => {
      const { workbook } = await make(SEED);
      const first = await workbook.writeSheet(page('甲', '乙', '丙'), null);
      const again = await workbook.writeSheet(page('丁'), first);
      expect(again).toEqual(first);
      expect(await workbook.sheets()).toHaveLength(2);
      const snapshot = await workbook.read(again);
      expect(usedRange(snapshot)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
      expect(textAt(snapshot, at('B2'))).toBe('丁');
    });

    it('keeps the name that a person gave it', async () => {
      const bench = await make(SEED);
      const first = await bench.workbook.writeSheet(page('甲'), null);
      bench.rename('檢核結果', '待改');
      expect(await bench.workbook.writeSheet(page('乙'), first)).toEqual({ id: first.id, name: '待改' });
    });

    it("leaves a person's sheet of that name alone, and takes the next name", async () => {
      const { workbook, state } = await make({ sheets: { ...SEED.sheets, 檢核結果: { rows: [['我的']] } } });
      const before = state('檢核結果');
      expect((await workbook.writeSheet(page('甲'), null)).name).toBe('檢核結果 2');
      expect((await workbook.writeSheet(page('甲'), null)).name).toBe('檢核結果 3');
      expect(state('檢核結果')).toEqual(before);
    });

    it('makes a new one where the old one is gone', async () => {
      const { workbook } = await make(SEED);
      const first = await workbook.writeSheet(page('甲'), null);
      await workbook.removeSheet(first);
      const second = await workbook.writeSheet(page('乙'), first);
      expect(textAt(await workbook.read(second), at('B2'))).toBe('乙');
    });

    it('removes it again, and the workbook is as before', async () => {
      const { workbook, state } = await make(SEED);
      const [sheets, before] = [await workbook.sheets(), state('績效')];
      const made = await workbook.writeSheet(page('甲'), null);
      await workbook.removeSheet(made);
      expect(await workbook.sheets()).toEqual(sheets);
      expect(state('績效')).toEqual(before);
      expect((await failureOf(workbook.read(made))).kind).toBe('sheet-gone');
      await workbook.removeSheet(made);
    });

    it('refuses to write over a protected one', async () => {
      const bench = await make(SEED);
      const made = await bench.workbook.writeSheet(page('甲'), null);
      bench.protect(made.name);
      expect((await failureOf(bench.workbook.writeSheet(page('乙'), made))).kind).toBe('protected');
      expect(textAt(await bench.workbook.read(made), at('B2'))).toBe('甲');
    });

    it('leaves nothing behind when it is cancelled before it began', async () => {
      const { workbook } = await make(SEED);
      const cancelling = workbook.writeSheet(page('甲'), null, { signal: AbortSignal.abort() });
      expect((await failureOf(cancelling)).kind).toBe('cancelled');
      expect((await sheetNamed(workbook, '績效')).name).toBe('績效');
      expect(await workbook.sheets()).toHaveLength(1);
    });
  });
}
