import type { CellSeed } from '../../../src/workbook/memory/seed';
import { readSheet, sheetOf, tableOf } from '../report/bed/report';

const HEAD = ['年度績效目標', '衡量指標', '目標值', '達成情形分析'];
type Rows = readonly (readonly CellSeed[])[];

const shape = async (rows: Rows) => {
  const { records, pageTitles, repeatedHeaders } = tableOf(await sheetOf(rows));
  return {
    rows: records.map(({ rows: { first, continuations } }) => [first, ...continuations]),
    pageTitles,
    repeatedHeaders,
  };
};

describe('pages', () => {
  const rows: Rows = [
    ['某機關施政績效'],
    ['中華民國 100 年度'],
    HEAD,
    ['一、甲', '乙', '3 件', '一、衡量標準：件數。二、辦理情形：辦理講習及訓'],
    ['某機關施政績效'],
    ['中華民國 100 年度'],
    HEAD,
    ['', '', '', '練 5 場次，完成 4 件。'],
    ['', '', '', '三、年度目標值及達成度：(一)年度目標值：3 件。(二)達成度：4 件。'],
    ['- 2 -'],
    ['二、丙', '丁', '5 人', '二、辦理情形：6 人。'],
  ];

  it('repeat titles and headings, and cut narratives', async () => {
    expect(await shape(rows)).toEqual({
      rows: [[3, 7, 8], [10]],
      pageTitles: [4, 5, 9],
      repeatedHeaders: [6],
    });
  });

  it('are joined: a word that is cut, and sections that begin a new line', async () => {
    const [first] = await readSheet(rows);
    expect(first?.fields.narrative?.plain).toBe(
      '一、衡量標準:件數。二、辦理情形:辦理講習及訓練 5 場次，完成 4 件。\n' +
        '三、年度目標值及達成度:(一)年度目標值:3 件。(二)達成度:4 件。',
    );
    expect(first?.actual).toMatchObject({
      source: 'achievement',
      evidence: { cell: { row: 8, column: 3 }, quote: '4 件' },
    });
  });
});

describe('rows that are no indicators', () => {
  it('groups, footers, totals and blank rows are left out', async () => {
    const { rows } = await shape([
      HEAD,
      ['壹、行政效能'],
      ['一、甲', '乙', '3 件', '完成 4 件。'],
      [],
      ['貳、服務品質'],
      ['二、丙', '丁', '5 人', '完成 6 人。'],
      ['合計', '', '', '共 2 項'],
      ['註：本表資料截至 12 月底。'],
      ['資料來源：本機關'],
      ['Approved 核准：', '', 'Reviewed 審查：', 'Prepared 製表：'],
    ]);
    expect(rows).toEqual([[2], [5]]);
  });

  it('a name alone right below the headings, each before full rows: they head groups', async () => {
    const head = ['Indicator', '2023 Actual', '2024 Target', '2024 Actual'];
    const { rows } = await shape([
      head,
      ['Gardens', '', '', ''],
      ['Beds planted', 10, 12, 13],
      ['Paths', '', '', ''],
      ['Paths cleared', 4, 5, 5],
    ]);
    expect(rows).toEqual([[2], [4]]);
    const dated = await shape([
      head,
      ['Visitors', '30 Jun 2023', '30 Jun 2024', '30 June 2024'],
      ['Guided tours', 10, 12, 13],
      ['Gardens', '', '', ''],
      ['Beds planted', 4, 5, 5],
    ]);
    expect(dated.rows).toEqual([[2], [4]]);
  });

  it('a name alone among the others is one that nobody filled in', async () => {
    const { rows } = await shape([
      ['Indicator', 'Target', 'Actual'],
      ['Beds planted', 12, 13],
      ['Hedges cut', '', ''],
      ['Paths cleared', 5, 5],
    ]);
    expect(rows).toEqual([[1], [2], [3]]);
  });

  it('headings again, with another word over the names', async () => {
    const { rows } = await shape([
      ['Indicator', '2024', '2024'],
      ['', 'Target', 'Actual'],
      ['Beds planted', 12, 13],
      ['Local parks', '2024 Target', '2024 Actual'],
      ['Paths cleared', 5, 5],
    ]);
    expect(rows).toEqual([[2], [4]]);
  });

  it('a goal alone is an indicator where there is no other column of names', async () => {
    const { rows } = await shape([
      ['施政目標', '目標值', '執行成果'],
      ['甲', '', ''],
      ['乙', '3 件', '4 件'],
    ]);
    expect(rows).toEqual([[1], [2]]);
  });
});

describe('a goal of several indicators', () => {
  it('is that of the merged cell, or of the group above', async () => {
    const indicators = await readSheet([
      HEAD,
      ['一、甲', '乙', '3 件', '完成 4 件。'],
      ['', '丙', '5 件', '完成 6 件。'],
      ['二、丁'],
      ['', '戊', '7 件', '完成 8 件。'],
    ]);
    expect(indicators.map(({ goal, name }) => `${goal} ${name}`)).toEqual([
      '一、甲 乙',
      '一、甲 丙',
      '二、丁 戊',
    ]);
  });
});
