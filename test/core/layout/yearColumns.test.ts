import { detectTables } from '../../../src/core/layout/findTables';
import type { ReportTable } from '../../../src/core/layout/table';
import { wholeYear } from '../../../src/core/layout/period';
import { cellName } from '../../../src/core/sheet/address';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import { readSheet, sheetOf, tableOf } from '../report/bed/report';

type Rows = readonly (readonly CellSeed[])[];

const columnsOf = ({ columns }: ReportTable): string =>
  Object.entries(columns)
    .map(([role, column]) => `${role} ${cellName({ row: 0, column }).slice(0, -1)}`)
    .sort()
    .join(', ');

/** `indicator A, target D @2023, first row 3`. */
async function detected(rows: Rows): Promise<string> {
  const table = tableOf(await sheetOf(rows));
  return `${columnsOf(table)} @${String(table.year)}, first row ${String(table.records[0]?.rows.first)}`;
}

const UNDER = ['甲', '3件', '4件', '5件', '2件', '6件', '7件'];

describe('years in a row below the headings', () => {
  const heads = ['衡量指標', '目標值', '', '', '實際值', '', ''];
  const years = ['', '110年', '111年', '112年', '110年', '111年', '112年'];

  it.each([
    ['112年度施政績效報告', 'actual G, baseline F, indicator A, target D @2023, first row 3'],
    ['111年度施政績效報告', 'actual F, baseline E, indicator A, target C @2022, first row 3'],
    ['施政績效報告', 'actual G, baseline F, indicator A, target D @2023, first row 3'],
  ])('give the columns of the report of %s', async (title, read) => {
    expect(await detected([[title], heads, years, UNDER])).toBe(read);
  });

  it.each([
    ['in figures alone', ['', 110, 111, 112, 110, 111, 112]],
    ['with the era', ['', '民國110年', '民國111年', '民國112年', '110年度', '111年度', '112年度']],
    ['of the common era', ['', '2021', '2022', '2023', '2021', '2022', '2023']],
    ['below headings that are repeated', ['衡量指標', ...years.slice(1)]],
  ])('may stand %s', async (_, row) => {
    const read = 'actual G, baseline F, indicator A, target D @2023, first row 3';
    expect(await detected([['112年度績效'], heads, row, UNDER])).toBe(read);
  });

  it('may be of the targets alone', async () => {
    const rows: Rows = [
      ['112年度績效報告'],
      ['衡量指標', '目標值', '', '', '實際值', '達成情形分析'],
      ['', '110年', '111年', '112年', '', ''],
      ['甲', '3件', '4件', '5件', '6件', '達6件。'],
    ];
    expect(await detected(rows)).toBe('actual E, indicator A, narrative F, target D @2023, first row 3');
  });

  it('are read in English', async () => {
    const rows: Rows = [
      ['Performance report 2023'],
      ['Indicator', 'Target', '', 'Result', ''],
      ['', '2022', '2023', '2022', 'FY2023'],
      ['Visitors', '300', '310', '305', '320'],
    ];
    expect(await detected(rows)).toBe('actual E, baseline D, indicator A, target C @2023, first row 3');
  });

  it('repeat with the headings on the next page', async () => {
    const table = tableOf(await sheetOf([['112年度績效'], heads, years, UNDER, heads, years, UNDER]));
    expect(table.records.map(({ rows }) => rows.first)).toEqual([3, 6]);
    expect([table.headerRow, table.repeatedHeaders, table.pageTitles]).toEqual([1, [4], [5]]);
  });

  it('are no figures of an indicator that has a name', async () => {
    const rows: Rows = [['衡量指標', '目標值', '實際值'], ['申請件數', 110, 112], UNDER];
    expect(await detected(rows)).toBe('actual C, indicator A, target B @null, first row 1');
  });
});

describe('years above the headings', () => {
  it('are those of the columns below, up to the next one', async () => {
    const rows: Rows = [
      ['112年度績效報告'],
      ['衡量指標', '111年度', '', '112年度', '', '達成情形分析'],
      ['', '目標值', '實際值', '目標值', '實際值', ''],
      ['甲', '3件', '4件', '5件', '6件', '好。'],
    ];
    const read = 'actual E, baseline C, indicator A, narrative F, target D @2023, first row 3';
    expect(await detected(rows)).toBe(read);
  });

  it('may stand alone in their row', async () => {
    const rows: Rows = [
      ['', '2022', '', '2023', ''],
      ['Indicator', 'Target', 'Actual', 'Target', 'Actual'],
      ['Visitors', '300', '310', '305', '320'],
    ];
    expect(await detected(rows)).toBe('actual E, baseline C, indicator A, target D @2023, first row 2');
  });
});

describe('columns of several years in one row', () => {
  it.each([
    ['111年度績效', ['111年目標值', '111年實際值', '112年目標值'], 'actual C, indicator A, target B @2022'],
    ['', ['111年目標值', '111年實際值', '112年目標值'], 'actual C, indicator A, target B @2022'],
    [
      '',
      ['目標值(111年)', '實際值(111年)', '目標值(112年)', '實際值(112年)'],
      'actual E, baseline C, indicator A, target D @2023',
    ],
    ['', ['Target 2022', 'Actual 2022', 'Target 2023'], 'actual C, indicator A, target B @2022'],
    ['', ['112年目標值', '實際值', '111年達成率'], 'actual C, indicator A, target B @2023'],
  ])('%s %j', async (title, heads, read) => {
    const rows: Rows = [[title], ['衡量指標', ...heads], UNDER];
    expect(await detected(rows)).toBe(`${read}, first row 2`);
  });
});

describe('results of another year than the targets', () => {
  const heads = ['衡量指標', '111年實際值', '112年目標值'];

  it('are last year’s figure, and the row says why it has no result', async () => {
    const rows: Rows = [['112年度績效'], heads, ['甲', '3件', '5件']];
    const [indicator] = await readSheet(rows);
    expect(columnsOf(tableOf(await sheetOf(rows)))).toBe('baseline B, indicator A, target C');
    expect(indicator?.actual).toBeNull();
    expect(indicator?.baseline?.evidence.quote).toBe('3件');
    expect(indicator?.gaps[0]).toMatchObject({ id: 'gap.actual-other-year', slots: { quote: '3件' } });
    expect(tableOf(await sheetOf(rows)).reasons.map(({ id }) => id)).toContain('reading.other-year');
  });

  it('do not keep the narrative from telling the result', async () => {
    const [indicator] = await readSheet([
      ['112年度績效'],
      [...heads, '辦理情形'],
      ['甲', '3件', '5件', '本年度辦理完成6件。'],
    ]);
    expect(indicator?.actual?.quantity.value.toString()).toBe('6');
    expect(indicator?.gaps).toEqual([]);
  });

  it('are not compared in English either', async () => {
    const [indicator] = await readSheet([
      ['Indicator', 'Result 2022', 'Target 2023'],
      ['Visitors', '300', '320'],
    ]);
    expect([indicator?.actual, indicator?.gaps[0]?.id]).toEqual([null, 'gap.actual-other-year']);
  });

  it('of a later year are none of the target’s either', async () => {
    const table = tableOf(await sheetOf([['衡量指標', '111年目標值', '112年實際值'], UNDER]));
    expect([columnsOf(table), table.otherResults]).toEqual([
      'indicator A, target B',
      { columns: [2], period: wholeYear(2023) },
    ]);
  });

  it('make no table of something else', async () => {
    expect(detectTables(await sheetOf([['姓名', '111年', '112年'], UNDER]))).toEqual([]);
  });
});
