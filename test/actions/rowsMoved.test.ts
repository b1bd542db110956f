import {
  acceptFindings,
  computeAchievement,
  correctActual,
  openReport,
  rememberReading,
  validate,
  type ReportView,
} from '../../src/actions';
import type { Finding } from '../../src/core/validation/engine/finding';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/workbench/host/area';
import { excelBench, type ExcelBench } from '../workbook/excel/excelBench';

const HEADINGS = ['績效目標', '衡量指標', '目標值', '實際值', '達成率', '說明'];
const LIBRARY = ['充實館藏', '購書冊數', '500 冊', '450 冊', '91%', '購入圖書 450 冊，達成率 91%。'];
const LESSONS = ['辦理講習', '講習場次', '100 場', '157 場', '175%', '辦理講習 157 場，達成率 175%。'];
const CASES = ['加強稽查', '稽查件數', '60 件', '84 件', '140%', '稽查 84 件，達成率 140%。'];

const entireColumn = (column: number) => ({ row: 0, column, rows: MAX_ROWS, columns: 1 });
const entireRow = (row: number) => ({ row, column: 0, rows: 1, columns: MAX_COLUMNS });

/** A report in an embedded Excel, with one finding accepted and one actual corrected. */
async function report() {
  const rows = [['一一四年度績效表'], HEADINGS, LIBRARY, LESSONS, CASES].map((row) =>
    row.map((value) => ({ value })),
  );
  const bench = excelBench({ sheets: { 績效: { rows } } });
  const { workbook } = bench;
  const view = await openReport(workbook, {}, {});
  const { findings } = await validate(workbook, view, {});
  const lessons = findings.find(({ indicator, rule }) => indicator === 2 && rule === 'rate-mismatch');
  if (!lessons) throw new Error('The wrong rate of the second row is found.');
  await acceptFindings(workbook, view.snapshot, [lessons], '已與業務單位確認');
  await correctActual(workbook, view, 3, '85 件');
  const decided = await again(bench);
  return { ...bench, storage: bench.excel.sheet('績效'), found: decided.findings.map(say) };
}

const say = ({ rule, key }: Finding): string => `${rule} ${key}`;

async function again({ workbook }: ExcelBench): Promise<{ view: ReportView; findings: readonly Finding[] }> {
  const view = await openReport(workbook, {}, {});
  return { view, findings: (await validate(workbook, view, {})).findings };
}

const named = ({ assessments }: ReportView, name: string) =>
  assessments.find(({ indicator }) => indicator.name === name);

describe('what was decided stays with its row', () => {
  it.each<[string, (storage: Awaited<ReturnType<typeof report>>['storage']) => void]>([
    ['a row inserted above the table', (storage) => storage.insertCells(entireRow(0), 'Down')],
    ['rows inserted between others', (storage) => storage.insertCells({ ...entireRow(3), rows: 2 }, 'Down')],
    ['a row of another indicator deleted', (storage) => storage.deleteCells(entireRow(2), 'Up')],
    [
      'rows sorted the other way round',
      (storage) =>
        storage.writeCells(
          2,
          0,
          [CASES, LESSONS, LIBRARY].map((row) => row.map((value) => ({ value }))),
        ),
    ],
  ])('%s', async (_name, happens) => {
    const bench = await report();
    happens(bench.storage);
    const { view, findings } = await again(bench);
    const accepted = findings.filter((finding) => finding.accepted !== null);
    expect(accepted.map(({ rule, accepted: reason }) => [rule, reason])).toEqual([
      ['rate-mismatch', '已與業務單位確認'],
    ]);
    expect(accepted[0]?.indicator).toBe(named(view, '講習場次')?.indicator.number);
    expect(named(view, '稽查件數')?.indicator.actual).toMatchObject({ source: 'corrected' });
    expect(bench.found).toEqual(expect.arrayContaining(findings.map(say)));
  });

  it('an acceptance lapses when the words that it was about change', async () => {
    const bench = await report();
    bench.storage.writeCells(3, 4, [[{ value: '185%' }]]);
    bench.storage.writeCells(3, 5, [[{ value: '辦理講習 157 場，達成率 185%。' }]]);
    const { findings } = await again(bench);
    expect(findings.filter(({ accepted }) => accepted !== null)).toEqual([]);
  });

  it.each<[string, (storage: Awaited<ReturnType<typeof report>>['storage']) => void]>([
    ['a row inserted above', (storage) => storage.insertCells(entireRow(0), 'Down')],
    ['a column inserted before', (storage) => storage.insertCells(entireColumn(1), 'Right')],
    ['nothing changed', () => undefined],
  ])('columns chosen by hand are found again: %s', async (_name, happens) => {
    const rows = [['附表'], ['事項', '數', '做到'], ['講習', '100 場', '157 場'], ['稽查', '60 件', '84 件']];
    const { workbook, excel } = excelBench({
      sheets: { 績效: { rows: rows.map((row) => row.map((value) => ({ value }))) } },
    });
    const { snapshot } = await openReport(workbook, {}, {});
    await rememberReading(workbook, snapshot, {
      mapping: { headerRow: 1, columns: { indicator: 0, target: 1, actual: 2 } },
    });
    happens(excel.sheet('績效'));
    const view = await openReport(workbook, {}, {});
    expect(view.table?.confidence).toBe('mapped-by-hand');
    expect(view.assessments.map(({ shown }) => shown)).toEqual(['157.00%', '140.00%']);
  });

  it('results go to the rows that they are of, after rows were inserted', async () => {
    const bench = await report();
    const first = await openReport(bench.workbook, {}, {});
    await computeAchievement(bench.workbook, first, { overwrite: new Set() }, {});
    bench.storage.insertCells(entireRow(2), 'Down');
    const { view } = await again(bench);
    const standing = view.plan?.plan.cells.filter(({ before }) => before.kind !== 'empty') ?? [];
    expect(standing).toEqual([]);
  });
});
