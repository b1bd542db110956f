import fc from 'fast-check';
import { canRestore, computeAchievement, openReport, restore } from '../../../src/actions';
import { cellName } from '../../../src/core/sheet/address';
import { STRICT_NAMES } from '../../../src/workbench/host/strict/behaviours';
import { excelBench, type ExcelBench } from '../../workbook/excel/excelBench';
import { runs } from '../../support/runs';
import { randomReport, type RandomReport } from './randomReport';

function benchOf({ rows, isTable, headerRow }: RandomReport): ExcelBench {
  const last = { row: rows.length - 1, column: (rows[headerRow]?.length ?? 1) - 1 };
  const table = { name: '績效表', range: `${cellName({ row: headerRow, column: 0 })}:${cellName(last)}` };
  return excelBench({ sheets: { 績效: isTable ? { rows, table } : { rows } } }, { strict: STRICT_NAMES });
}

/** Computes, and returns what a second run would still change. */
async function secondRun({ workbook }: ExcelBench): Promise<readonly string[]> {
  const view = await openReport(workbook, {}, {});
  if (!view.plan || view.plan.blocked) return [];
  await computeAchievement(workbook, view, { overwrite: new Set() }, {});
  const again = (await openReport(workbook, {}, {})).plan;
  return (again?.plan.cells ?? []).map(
    ({ cell, before, after }) => `${cellName(cell)}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  );
}

test('computing a second time changes nothing, and Restore is the identity', async () => {
  await fc.assert(
    fc.asyncProperty(randomReport, async (report) => {
      const bench = benchOf(report);
      const before = bench.state('績效');
      expect(await secondRun(bench)).toEqual([]);
      if (await canRestore(bench.workbook)) await restore(bench.workbook, {});
      expect(bench.state('績效')).toEqual(before);
    }),
    runs(25),
  );
});

const read = async (rows: RandomReport['rows']): Promise<ExcelBench> => {
  const bench = benchOf({ rows, isTable: true, headerRow: 0 });
  expect(await secondRun(bench)).toEqual([]);
  return bench;
};

test('a column of verdicts that is filled stays what it was taken for', async () => {
  await read([
    ['指標項目', '單位', '達成比率', '年度目標值', '達成情形'],
    ['申辦件數', null, null, '788 人次', '未達成'],
    ['場次', null, null, '60 場', null],
  ]);
});

test.each([
  { what: 'percents', cells: ['100%', '98%'] },
  { what: 'verdicts', cells: ['達成', '未達成'] },
  { what: 'sentences', cells: ['已完成0件，民眾滿意。', '完成 45 件，達成率 50%。'] },
  { what: 'what is still open', cells: ['辦理中', null] },
])(
  'a heading of verdicts over $what says the same beside results',
  async ({ cells: [first = null, second = null] }) => {
    await read([
      ['衡量指標', '目標值', '單位', '是否達成'],
      ['申辦件數', '一、辦理情形：完成0件。\n二、達成情形：達成率100.1%。', '件', first],
      ['講習場次', '90件', '件', second],
    ]);
  },
);

test('a heading that the table has already gets a number, and is known again', async () => {
  const bench = await read([
    ['指標項目', '達成狀態', '年度', '目標值(單位)'],
    ['申辦件數', '完成 1315 件，尚未達成。', 95, '達 1756 件以上'],
    ['改善率', '完成 7 公頃。', 74, '845 公頃'],
  ]);
  const { conflicts = [] } = (await openReport(bench.workbook, {}, {})).plan ?? {};
  expect(conflicts).toEqual([]);
});
