import { render } from '../../../src/core/language/render';
import {
  area,
  at,
  change,
  content,
  failureOf,
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
        ['指標', '目標值'],
        ['甲', 80],
      ],
    },
    備忘: { rows: [['其他']] },
  },
};
const EMPTY = content(null);

export function failingContract(make: MakeBench): void {
  describe('failing', () => {
    it('refuses a protected sheet and changes nothing', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      bench.protect('績效');
      const before = bench.state('績效');
      expect((await bench.workbook.read(sheet)).protection).toBe('protected');
      const failure = await failureOf(
        bench.workbook.apply(
          planFor(sheet, {
            cells: [change('C1', EMPTY, text('達成率'))],
            looks: [{ kind: 'copy', range: area('C1'), from: at('B1') }],
          }),
        ),
      );
      expect([failure.kind, failure.details.inverse]).toEqual(['protected', undefined]);
      expect(render(failure.explanation, 'zh-TW')).toContain('「績效」受保護');
      expect(bench.state('績效')).toEqual(before);
    });

    it('says that the sheet is gone', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      bench.remove('績效');
      const plan = planFor(sheet, { cells: [change('C1', EMPTY, text('達成率'))] });
      for (const work of [
        () => bench.workbook.read(sheet),
        () => bench.workbook.apply(plan),
        () => bench.workbook.reveal(sheet, at('A1')),
      ]) {
        const failure = await failureOf(work());
        expect(failure.kind).toBe('sheet-gone');
        expect(render(failure.explanation, 'en')).toContain('“績效”');
      }
    });

    it('does nothing when it was cancelled before it began', async () => {
      const bench = await make(SEED);
      const sheet = await sheetNamed(bench.workbook, '績效');
      const before = bench.state('績效');
      const signal = AbortSignal.abort();
      const plan = planFor(sheet, { cells: [change('C1', EMPTY, text('達成率'))] });
      expect((await failureOf(bench.workbook.read(sheet, { signal }))).kind).toBe('cancelled');
      const failure = await failureOf(bench.workbook.apply(plan, { signal }));
      expect(failure.kind).toBe('cancelled');
      expect(render(failure.explanation, 'zh-TW')).toBe('已取消，內容未更動。');
      expect(bench.state('績效')).toEqual(before);
    });

    it('cancelled between blocks, gives what undoes the blocks that were written', async () => {
      const bench = await make(SEED);
      if (bench.can.writeAtOnce) return;
      const sheet = await sheetNamed(bench.workbook, '績效');
      const before = bench.state('績效');
      const stop = new AbortController();
      const letters = ['C', 'D', 'E', 'F'];
      const cells = letters.flatMap((letter) =>
        Array.from({ length: 10 }, (_, row) => change(`${letter}${row + 1}`, EMPTY, text(`${letter}報`))),
      );
      const failure = await failureOf(
        bench.workbook.apply(planFor(sheet, { cells }), {
          signal: stop.signal,
          progress: (done) => done === 1 && stop.abort(),
        }),
      );
      expect(failure.kind).toBe('cancelled');
      const inverse = failure.details.inverse;
      if (!inverse) throw new Error('No inverse');
      expect(inverse.cells.length).toBeGreaterThan(0);
      expect(inverse.cells.length).toBeLessThan(cells.length);
      expect(render(failure.explanation, 'zh-TW')).toContain(`${inverse.cells.length} 個儲存格`);
      expect(bench.state('績效')).not.toEqual(before);
      await bench.workbook.apply(inverse);
      expect(bench.state('績效')).toEqual(before);
    });
  });
}
