import { openReport, removeFindings, validate, writeFindings } from '../../../src/actions';
import type { SheetPage } from '../../../src/core/sheet/sheetPage';
import { failureOf, text, type BenchSeed } from '../bench';
import { excelBench } from './excelBench';

const SEED: BenchSeed = {
  sheets: {
    績效: {
      rows: [
        ['年度績效目標', '衡量指標', '原定目標值', '績效衡量暨達成情形分析'],
        ['一、便民', '申辦件數', '8,000 件', '達成度：92,885 件，達成率 1,061%。'],
      ],
    },
  },
};

const page = (rows: number): SheetPage => ({
  name: '檢核結果',
  columns: [{ heading: '說明', characters: 40, kind: 'text' }],
  rows: Array.from({ length: rows }, (_, row) => [text(`第${row}項${'報'.repeat(100)}`)]),
});

describe('sheets of its own in Excel', () => {
  it('takes three round trips, new or again', async () => {
    const { workbook } = excelBench(SEED);
    const made = await workbook.writeSheet(page(50), null);
    expect(workbook.roundTrips).toBe(3);
    await workbook.writeSheet(page(50), made);
    expect(workbook.roundTrips).toBe(6);
  });

  it('has bold headings, and columns as wide as the page says', async () => {
    const { workbook, excel } = excelBench(SEED);
    await workbook.writeSheet(page(2), null);
    const sheet = excel.sheet('檢核結果');
    const [heading, below] = sheet.readStyles({ row: 0, column: 0, rows: 2, columns: 1 }).flat();
    expect([heading, below]).toMatchObject([{ bold: true, wrapText: true }, { wrapText: true }]);
    expect(sheet.columnWidth(0)).toBeCloseTo(213.75);
  });

  it('stands in one line above the headings, and is of use where Excel sets up no print', async () => {
    const { workbook, excel } = excelBench(SEED);
    const print = { paper: 'A4', orientation: 'landscape', footer: '&P' } as const;
    const made = await workbook.writeSheet({ ...page(1), above: ['某機關　檢視表', '日期'], print }, null);
    const looks = excel
      .sheet('檢核結果')
      .readStyles({ row: 0, column: 0, rows: 4, columns: 1 })
      .map(([style]) => [style?.bold === true, style?.wrapText === true]);
    expect(looks).toEqual([
      [true, false],
      [false, false],
      [true, true],
      [false, true],
    ]);
    expect((await workbook.read(made)).text[2]).toEqual(['說明']);
  });

  it('writes a long page in blocks, tells how far it is, and takes the sheet back when it is cancelled', async () => {
    const { workbook } = excelBench(SEED, { limits: { blockBytes: 10_000 } });
    const stop = new AbortController();
    const steps: number[] = [];
    const failure = await failureOf(
      workbook.writeSheet(page(200), null, {
        signal: stop.signal,
        progress: (done) => {
          steps.push(done);
          if (done === 2) stop.abort();
        },
      }),
    );
    expect([failure.kind, steps]).toEqual(['cancelled', [1, 2]]);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['績效']);
  });

  it('rewrites a sheet that a person made a table of', async () => {
    const { workbook, excel } = excelBench(SEED);
    const made = await workbook.writeSheet(page(3), null);
    excel.sheet('檢核結果').putTable({
      id: 'table-1',
      name: '表格1',
      area: { row: 0, column: 0, rows: 4, columns: 1 },
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
    });
    await workbook.writeSheet(page(1), made);
    const snapshot = await workbook.read(made);
    expect([snapshot.values.length, snapshot.tables]).toEqual([2, []]);
  });

  it('holds what validating found, and goes again', async () => {
    const { workbook, state } = excelBench(SEED);
    const before = state('績效');
    const view = await openReport(workbook, {}, {});
    const validation = await validate(workbook, view, {});
    const sheet = await writeFindings(workbook, view, validation, 'zh-TW', {});
    const found = await workbook.read(sheet);
    expect(found.values.length).toBe(validation.findings.length + 1);
    expect(found.values.map((row) => row[1])).toContain('比率與數字不符');
    expect(found.formulas.map((row) => row[0])).toContain(`=HYPERLINK("#'績效'!D2","績效!D2")`);
    expect(await writeFindings(workbook, view, validation, 'zh-TW', {})).toEqual(sheet);
    await removeFindings(workbook);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['績效']);
    expect(state('績效')).toEqual(before);
  });
});
