import { canRestore, computeAchievement, openReport, restore } from '../../../../src/actions';
import type { CellContent } from '../../../../src/core/sheet/changePlan';
import { STRICT_NAMES } from '../../../../src/workbench/host/strict/behaviours';
import { change, content, failureOf, planFor, sheetNamed, text, type BenchSeed } from '../../bench';
import { excelBench, type ExcelBench } from '../excelBench';
import { plainly } from '../faults/faultBed';

const EMPTY = content(null);
const HEADINGS = ['衡量指標', '目標值', '實際值'];
const none = { overwrite: new Set<string>() };

/** A report as a table object, in an Excel at its strictest. */
function tableOf(rows: BenchSeed['sheets'][string]['rows'], range: string): ExcelBench {
  return excelBench(
    { sheets: { 績效: { rows, table: { name: '績效表', range } } } },
    { strict: STRICT_NAMES },
  );
}

const formulaOf = (held: CellContent | undefined): string | null =>
  held?.kind === 'formula' ? held.formula : null;

describe('a report in a table object, in an Excel that fills columns with one formula', () => {
  it('gets values where its rows have different formulas, and says why', async () => {
    const bench = tableOf(
      [HEADINGS, ['申辦件數', '60 件', 84], ['滿意度', '', '持續'], ['場次', '100 場', 157]],
      'A1:C4',
    );
    const before = bench.state('績效');
    const view = await openReport(bench.workbook, {}, {});
    expect(view.plan?.note).toEqual({ id: 'compute.note.as-values', slots: { table: '績效表' } });
    await computeAchievement(bench.workbook, view, none, {});
    const { cells, tables } = bench.state('績效');
    const held = ['D2', 'D3', 'D4', 'E2', 'E4'].map((cell) => cells[cell]?.content);
    expect(held).toEqual([content(1.4), EMPTY, content(1.57), text('超越'), text('超越')]);
    expect(tables['績效表']?.right).toBe(4);
    expect((await openReport(bench.workbook, {}, {})).plan?.plan.cells).toEqual([]);
    await restore(bench.workbook, {});
    expect(bench.state('績效')).toEqual(before);
  });

  it('gets formulas where they are the same in every row', async () => {
    const bench = tableOf([HEADINGS, ['申辦件數', 60, 84], ['場次', 100, 157]], 'A1:C3');
    const before = bench.state('績效');
    const view = await openReport(bench.workbook, {}, {});
    expect(view.plan?.note).toBeNull();
    await computeAchievement(bench.workbook, view, none, {});
    const { cells } = bench.state('績效');
    expect([cells['D2'], cells['D3']].map((cell) => formulaOf(cell?.content))).toEqual(['=C2/B2', '=C3/B3']);
    await restore(bench.workbook, {});
    expect(bench.state('績效')).toEqual(before);
  });

  it('keeps its calculated column through Compute and Restore', async () => {
    const bench = tableOf(
      [
        [...HEADINGS, '達成率'],
        ['申辦件數', '60 件', 84, { formula: '=1', value: 1 }],
        ['場次', '100 場', 157, { formula: '=1', value: 1 }],
      ],
      'A1:D3',
    );
    const before = bench.state('績效');
    const view = await openReport(bench.workbook, {}, {});
    await computeAchievement(bench.workbook, view, { overwrite: new Set(['D2', 'D3']) }, {});
    const { cells } = bench.state('績效');
    expect([cells['D2']?.content, cells['D3']?.content]).toEqual([content(1.4), content(1.57)]);
    await restore(bench.workbook, {});
    expect(bench.state('績效')).toEqual(before);
  });
});

describe('what Excel did to a plan', () => {
  it('is taken back where a row would hold the formula of another', async () => {
    const bench = tableOf(
      [
        [...HEADINGS, '率'],
        ['甲', 60, 84, null],
        ['乙', 100, 157, null],
      ],
      'A1:D3',
    );
    const before = bench.state('績效');
    const sheet = await sheetNamed(bench.workbook, '績效');
    const cells = [change('D2', EMPTY, content('=84/60')), change('D3', EMPTY, content('=157/100'))];
    const failure = await failureOf(bench.workbook.apply(planFor(sheet, { cells })));
    expect(failure.explanation).toEqual({ id: 'failures.taken-back.filled', slots: { cell: 'D2' } });
    expect(failure.details.inverse).toBeUndefined();
    expect(bench.state('績效')).toEqual(before);
    expect(plainly(failure.explanation).zh).toContain('還原');
  });

  it('is mended where only cells beside the written ones were filled', async () => {
    const bench = tableOf(
      [
        [...HEADINGS, '率'],
        ['甲', 60, 84, null],
        ['乙', 100, 157, null],
      ],
      'A1:D3',
    );
    const before = bench.state('績效');
    const sheet = await sheetNamed(bench.workbook, '績效');
    const { inverse } = await bench.workbook.apply(
      planFor(sheet, { cells: [change('D2', EMPTY, content('=84/60'))] }),
    );
    const { cells } = bench.state('績效');
    expect([cells['D2']?.content, cells['D3']?.content]).toEqual([content('=84/60'), EMPTY]);
    await bench.workbook.apply(inverse);
    expect(bench.state('績效')).toEqual(before);
  });

  it('is mended where a table grew over what was written beside and below it', async () => {
    const bench = tableOf([HEADINGS, ['甲', 60, 84]], 'A1:C2');
    const before = bench.state('績效');
    const sheet = await sheetNamed(bench.workbook, '績效');
    const plan = planFor(sheet, {
      cells: [change('D2', EMPTY, text('附註')), change('A3', EMPTY, text('合計'))],
    });
    const { inverse } = await bench.workbook.apply(plan);
    const after = bench.state('績效');
    expect(after.tables).toEqual(before.tables);
    expect([after.cells['D1'], after.cells['D2']].map((cell) => cell?.content)).toEqual([
      EMPTY,
      text('附註'),
    ]);
    await bench.workbook.apply(inverse);
    expect(bench.state('績效')).toEqual(before);
  });

  it('is taken back where a merge hides the cell, and nothing is left to restore', async () => {
    const bench = excelBench(
      {
        sheets: {
          績效: {
            rows: [
              [...HEADINGS, '達成率', '達成狀態'],
              ['甲', '60 件', 40],
              ['乙', '100 件', 140],
            ],
          },
        },
      },
      { strict: STRICT_NAMES },
    );
    bench.excel.sheet('績效').merge({ row: 1, column: 4, rows: 2, columns: 1 });
    const before = bench.state('績效');
    const view = await openReport(bench.workbook, {}, {});
    const failure = await failureOf(computeAchievement(bench.workbook, view, none, {}));
    expect([failure.kind, failure.explanation]).toEqual([
      'merged',
      { id: 'failures.taken-back.dropped', slots: { cell: 'E3' } },
    ]);
    expect(plainly(failure.explanation).zh).toContain('取消合併');
    expect(bench.state('績效')).toEqual(before);
    expect(await canRestore(bench.workbook)).toBe(false);
  });
});
