import { content, change, planFor, sheetNamed, text, area, at, type BenchSeed } from '../bench';
import type { ChangePlan } from '../../../src/core/sheet/changePlan';
import type { SheetRef } from '../../../src/core/sheet/snapshot';
import { excelBench, type ExcelBench } from './excelBench';

const EMPTY = content(null);

function report(indicators: number, narrative = 200): BenchSeed {
  const header = ['年度績效目標', '衡量指標', '原定目標值', '達成情形分析'].map((value) => ({
    value,
    look: 'header',
  }));
  const rows = Array.from({ length: indicators }, (_, index) => [
    '目標',
    `指標${index}`,
    600,
    `二、辦理情形：${'報'.repeat(narrative)}`,
  ]);
  return {
    sheets: { 績效: { rows: [header, ...rows], table: { name: '績效表', range: `A1:D${indicators + 1}` } } },
  };
}

/** What Compute achievement writes: three headings, and a value, a formula and a word for every indicator. */
function computed(sheet: SheetRef, indicators: number): ChangePlan {
  const cells = ['實際值', '達成率', '達成狀態'].map((heading, index) =>
    change(`${'EFG'.charAt(index)}1`, EMPTY, text(heading)),
  );
  for (let row = 2; row <= indicators + 1; row++) {
    cells.push(
      change(`E${row}`, EMPTY, content(603)),
      change(`F${row}`, EMPTY, content(`=E${row}/C${row}`), '0.00%'),
      change(`G${row}`, EMPTY, text('超越')),
    );
  }
  const last = indicators + 1;
  return planFor(sheet, {
    cells,
    looks: [
      { kind: 'copy', range: area('E1:G1'), from: at('D1') },
      { kind: 'copy', range: area(`E2:G${last}`), from: at('C2') },
    ],
    widths: [{ column: 4, width: { characters: 12 } }],
    tables: [{ name: '績效表', from: area(`A1:D${last}`), to: area(`A1:G${last}`) }],
  });
}

interface Cost {
  readonly syncs: number;
  readonly messages: number;
}

async function cost(bench: ExcelBench, work: () => Promise<unknown>): Promise<Cost> {
  const syncs = bench.workbook.roundTrips;
  const messages = bench.excel.roundTrips();
  await work();
  return { syncs: bench.workbook.roundTrips - syncs, messages: bench.excel.roundTrips() - messages };
}

describe('round trips to Excel', () => {
  it('a table that fits a block is read, checked and written in three', async () => {
    const bench = excelBench(report(12));
    const sheet = await sheetNamed(bench.workbook, '績效');
    const reading = await cost(bench, () => bench.workbook.read(sheet));
    const writing = await cost(bench, () => bench.workbook.apply(computed(sheet, 12)));
    expect([reading.syncs, writing.syncs]).toEqual([1, 2]);
    expect(bench.state('績效').cells['F2']?.content).toEqual(content('=E2/C2'));
  });

  it('counts every request that the client sends, but for its letting go of objects', async () => {
    const bench = excelBench(report(12));
    const sheet = await sheetNamed(bench.workbook, '績效');
    const { syncs, messages } = await cost(bench, async () => {
      await bench.workbook.read(sheet);
      await bench.workbook.apply(computed(sheet, 12));
    });
    expect(syncs).toBe(3);
    expect(messages).toBeLessThanOrEqual(6);
  });

  it('restoring takes two', async () => {
    const bench = excelBench(report(12));
    const sheet = await sheetNamed(bench.workbook, '績效');
    const { inverse } = await bench.workbook.apply(computed(sheet, 12));
    expect((await cost(bench, () => bench.workbook.apply(inverse))).syncs).toBe(2);
  });

  it('they do not grow with the rows until a block is full', async () => {
    const trips: number[] = [];
    for (const indicators of [1, 10, 100, 140]) {
      const bench = excelBench(report(indicators));
      const sheet = await sheetNamed(bench.workbook, '績效');
      const job = async (): Promise<void> => {
        await bench.workbook.read(sheet);
        await bench.workbook.apply(computed(sheet, indicators));
      };
      trips.push((await cost(bench, job)).syncs);
    }
    expect(trips).toEqual([3, 3, 3, 3]);
  });

  it('a table that nobody has listed yet costs one more, and only once', async () => {
    const bench = excelBench(report(12));
    const id = bench.excel.sheet('績效').id;
    const read = (): Promise<unknown> => bench.workbook.read({ id, name: '績效' });
    expect((await cost(bench, read)).syncs).toBe(2);
    expect((await cost(bench, read)).syncs).toBe(1);
  });

  it('a long report is read in blocks, and comes out whole', async () => {
    const indicators = 700;
    const bench = excelBench(report(indicators, 1_500), { limits: { blockBytes: 1_000_000 } });
    const sheet = await sheetNamed(bench.workbook, '績效');
    const steps: number[] = [];
    const snapshot = await bench.workbook.read(sheet, { progress: (done) => steps.push(done) });
    expect(snapshot.values).toHaveLength(indicators + 1);
    expect(snapshot.values.at(-1)?.[1]).toBe('指標699');
    expect(new Set(snapshot.values.map((row) => row[1])).size).toBe(indicators + 1);
    expect(steps.at(-1)).toBe(indicators + 1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(bench.workbook.roundTrips).toBeLessThan(30);
  });

  it('narratives that fill even the first block are read in smaller ones', async () => {
    const bench = excelBench(report(140, 8_000));
    const sheet = await sheetNamed(bench.workbook, '績效');
    const snapshot = await bench.workbook.read(sheet);
    expect(snapshot.values).toHaveLength(141);
    expect(String(snapshot.values[140]?.[3])).toHaveLength(8_007);
  });

  it('a long plan is written in blocks, and taken back in blocks', async () => {
    const indicators = 400;
    const bench = excelBench(report(indicators, 10), { limits: { blockBytes: 40_000 } });
    const sheet = await sheetNamed(bench.workbook, '績效');
    const before = bench.state('績效');
    const steps: [number, number][] = [];
    const { inverse, written } = await bench.workbook.apply(computed(sheet, indicators), {
      progress: (done, total) => steps.push([done, total]),
    });
    expect(written).toBe(3 * indicators + 3);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.map(([done]) => done)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.at(-1)?.[0]).toBe(steps[0]?.[1]);
    await bench.workbook.apply(inverse);
    expect(bench.state('績效')).toEqual(before);
  });

  it('a sheet of millions of cells is refused before it is read', async () => {
    const bench = excelBench({ sheets: { 績效: { rows: [['a']] } } });
    bench.excel.sheet('績效').writeCells(1_048_575, 3, [[{ value: 'z' }]]);
    const sheet = await sheetNamed(bench.workbook, '績效');
    const received = bench.excel.bytes().received;
    await expect(bench.workbook.read(sheet)).rejects.toMatchObject({ kind: 'too-large' });
    expect(bench.excel.bytes().received - received).toBeLessThan(100_000);
  });
});
