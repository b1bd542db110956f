import { excelWorkbook } from '../../../src/workbook/excel';
import { render } from '../../../src/core/language/render';
import type { Message } from '../../../src/core/language/message';
import { area, at, change, content, failureOf, planFor, sheetNamed, text, type BenchSeed } from '../bench';
import { excelBench, platformOf, type ExcelBench } from './excelBench';
import { handClock } from './handClock';

const SEED: BenchSeed = {
  sheets: {
    績效: {
      rows: [
        [{ value: '指標', look: 'header' }, '目標值'],
        ['甲', 80],
      ],
    },
    備忘: { rows: [['其他']] },
  },
};
const EMPTY = content(null);
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

const CODES = [
  ['AccessDenied', 'read-only'],
  ['InvalidSelection', 'unknown'],
  ['GeneralException', 'unknown'],
  ['ItemNotFound', 'sheet-gone'],
  ['RangeExceedsLimit', 'too-large'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['FilteredRangeConflict', 'filtered'],
  ['MergedRangeConflict', 'merged'],
  ['UnsupportedSheet', 'unsupported'],
  ['InactiveWorkbook', 'busy'],
  ['ApiNotFound', 'unsupported'],
  ['ActivityLimitReached', 'busy'],
  ['NotImplemented', 'unsupported'],
  ['InvalidOperationInCellEditMode', 'editing-cell'],
] as const;

async function ready(
  options: Parameters<typeof excelBench>[1] = {},
): Promise<ExcelBench & { plan: ReturnType<typeof planFor> }> {
  const bench = excelBench(SEED, options);
  const sheet = await sheetNamed(bench.workbook, '績效');
  const cells = [change('C1', EMPTY, text('達成率')), change('C2', EMPTY, content(1.5), '0%')];
  const looks = [{ kind: 'copy' as const, range: area('C1'), from: at('A1') }];
  return { ...bench, plan: planFor(sheet, { cells, looks }) };
}

describe('an Excel that refuses', () => {
  it.each(CODES)('%s while reading is %s', async (code, kind) => {
    const { workbook, excel, plan } = await ready();
    // Too big is tried again in smaller blocks: it has to be refused until nothing smaller is left.
    for (let time = 0; time < 20; time++) excel.faults.failMember('getRowProperties', code);
    const failure = await failureOf(workbook.read(plan.sheet));
    expect(failure.kind).toBe(kind);
    expect(render(failure.explanation, 'zh-TW')).not.toMatch(/\{\w+\}/);
  });

  it.each(CODES)('%s before anything is written harms nothing', async (code, kind) => {
    const bench = await ready();
    const before = bench.state('績效');
    bench.excel.faults.failMember('getCellProperties', code);
    const failure = await failureOf(bench.workbook.apply(bench.plan));
    expect([failure.kind, failure.details.inverse]).toEqual([kind, undefined]);
    expect(bench.state('績效')).toEqual(before);
  });

  it.each(['GeneralException', 'AccessDenied', 'MergedRangeConflict'])(
    '%s half-way gives what undoes the half that was done',
    async (code) => {
      const bench = await ready();
      const before = bench.state('績效');
      bench.excel.faults.failMember('formulas', code);
      const failure = await failureOf(bench.workbook.apply(bench.plan));
      expect(bench.state('績效')).not.toEqual(before);
      const { inverse } = failure.details;
      if (!inverse) throw new Error('No inverse');
      await bench.workbook.apply({ ...inverse, cells: [] });
      expect(bench.state('績效')).toEqual(before);
      expect(render(failure.explanation, 'zh-TW')).toContain('寫入中途停止');
    },
  );

  it('a cell that a colleague edits between the preview and the writing is left alone', async () => {
    const bench = await ready();
    bench.excel.faults.beforeNextBatch(() => bench.type('績效', 'C2', '同事的字'));
    const { written, skipped } = await bench.workbook.apply(bench.plan);
    expect([written, skipped.map(({ found }) => found)]).toEqual([1, [text('同事的字')]]);
    expect(bench.state('績效').cells['C2']?.content).toEqual(text('同事的字'));
  });

  it('a sheet that is deleted between the check and the writing harms nothing', async () => {
    const bench = await ready();
    bench.excel.faults.beforeNextBatch(() => bench.excel.faults.beforeNextBatch(() => bench.remove('績效')));
    const failure = await failureOf(bench.workbook.apply(bench.plan));
    expect(failure.kind).toBe('sheet-gone');
  });
});

describe('an Excel that does not answer', () => {
  it('is given up after thirty seconds, with what undoes what may have been written', async () => {
    const clock = handClock();
    const told: (Message | null)[] = [];
    const bench = await ready();
    const live = platformOf(bench.excel);
    let runs = 0;
    const workbook = excelWorkbook({
      platform: {
        ...live,
        ...clock.timer,
        run: (options, batch) => {
          if (++runs === 2) bench.excel.faults.hangNextBatch();
          return live.run(options, batch);
        },
      },
      waiting: (message) => told.push(message),
    });
    const failing = failureOf(workbook.apply(bench.plan));
    while (workbook.roundTrips < 2) await tick();
    clock.advance(30_000);
    const failure = await failing;
    expect(failure.kind).toBe('timeout');
    expect(failure.details.inverse?.cells).toHaveLength(2);
    expect(told).toEqual([{ id: 'failures.waiting' }, null]);
  });

  it('while a cell is edited, asks to finish and goes on when that is done', async () => {
    const clock = handClock();
    const told: (Message | null)[] = [];
    const bench = await ready();
    const workbook = excelWorkbook({
      platform: { ...platformOf(bench.excel), ...clock.timer },
      waiting: (message) => told.push(message),
    });
    bench.excel.faults.startCellEdit();
    const work = workbook.apply(bench.plan);
    while (workbook.roundTrips < 1) await tick();
    clock.advance(1_000);
    expect(told).toEqual([{ id: 'failures.waiting' }]);
    bench.excel.faults.endCellEdit();
    expect((await work).written).toBe(2);
    expect(told).toEqual([{ id: 'failures.waiting' }, null]);
  });
});

describe("Excel's own undo", () => {
  const merging: boolean[] = [];

  async function withUndo(refusals: number): Promise<ExcelBench & { plan: ReturnType<typeof planFor> }> {
    merging.length = 0;
    const bench = await ready();
    const live = platformOf(bench.excel);
    let left = refusals;
    const workbook = excelWorkbook({
      platform: {
        ...live,
        supports: () => true,
        run: (options, batch) => {
          merging.push(options.mergeUndoGroup ?? false);
          if (options.mergeUndoGroup && left-- > 0) bench.excel.faults.failAction(0, 'UndoNotSupported');
          return live.run(options, batch);
        },
      },
    });
    return { ...bench, workbook };
  }

  it('takes a job back in one step where it can', async () => {
    const bench = await withUndo(0);
    await bench.workbook.apply(bench.plan);
    expect(merging).toEqual([false, true]);
  });

  it('is done without where Excel refuses, and nothing is written twice', async () => {
    const bench = await withUndo(1);
    const before = bench.state('績效');
    const { written, inverse } = await bench.workbook.apply(bench.plan);
    expect([written, inverse.cells.length, merging]).toEqual([2, 2, [false, true, false]]);
    expect(bench.state('績效').cells['C1']?.content).toEqual(text('達成率'));
    await bench.workbook.apply(inverse);
    expect(bench.state('績效')).toEqual(before);
  });
});
