import { detectTables, noTable } from '../../../src/core/layout/findTables';
import { mappedTable } from '../../../src/core/layout/list/mapTable';
import type { ReportTable } from '../../../src/core/layout/table';
import { cellName, rangeName } from '../../../src/core/sheet/address';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import { sheetOf, tableOf } from '../report/bed/report';

type Rows = readonly (readonly CellSeed[])[];

const tablesIn = async (rows: Rows): Promise<readonly ReportTable[]> => detectTables(await sheetOf(rows));

/** Roles and their columns: `goal A, target C`. */
const columnsOf = ({ columns }: ReportTable): string =>
  Object.entries(columns)
    .map(([role, column]) => `${role} ${cellName({ row: 0, column }).slice(0, -1)}`)
    .sort()
    .join(', ');

const BARE = ['衡量指標', '目標值', '實際值'];

describe('a table', () => {
  it('is found by its headings, whatever their order, spacing and language', async () => {
    const [chinese] = await tablesIn([
      ['達成\n情形分析', '原 定 目標值', '衡量指標', '年度績效目標'],
      ['達 3 件。', '3 件', '甲', '一、乙'],
    ]);
    const [english] = await tablesIn([
      ['Objective', 'Key Performance Indicator', 'Target', 'Result', '% Achieved', 'Commentary'],
      ['Reach people', 'Visitors', '300', '312', '104%', 'Good.'],
    ]);
    expect(chinese && columnsOf(chinese)).toBe('goal D, indicator C, narrative A, target B');
    expect(chinese).toMatchObject({ language: 'zh-TW', confidence: 'certain' });
    expect(english && columnsOf(english)).toBe(
      'actual D, goal A, indicator B, narrative F, rate E, target C',
    );
    expect(english).toMatchObject({ language: 'en', confidence: 'certain' });
  });

  it('starts anywhere, below a title, with columns of its own to the left', async () => {
    const [table] = await tablesIn([
      [],
      ['', '', '某機關 100 年度施政績效報告'],
      [],
      ['', '項次', '', ...BARE],
      ['', 1, '', '甲', '3件', '4件'],
    ]);
    expect(table && rangeName(table.address)).toBe('D4:F5');
    expect(table?.year).toBe(2011);
  });

  it('takes the numbering column that stands beside it', async () => {
    const [table] = await tablesIn([
      ['項次', ...BARE],
      [1, '甲', '3件', '4件'],
    ]);
    expect(table && rangeName(table.address)).toBe('A1:D2');
    expect(table?.confidence).toBe('certain');
  });

  it.each([
    ['without a target', ['衡量指標', '實際值'], 'reading.no-table'],
    ['without a name', ['目標值', '實際值'], 'reading.no-table'],
    ['without a result', ['衡量指標', '目標值'], 'reading.no-results'],
    ['of something else', ['姓名', '電話', '住址'], 'reading.no-table'],
  ])('%s is none', async (_, headings, reason) => {
    const snapshot = await sheetOf([headings, headings.map(() => '甲')]);
    expect(detectTables(snapshot)).toEqual([]);
    expect(noTable(snapshot).reason.id).toBe(reason);
  });

  it('is not found on an empty sheet, which says so', async () => {
    const snapshot = await sheetOf([]);
    expect(detectTables(snapshot)).toEqual([]);
    expect(noTable(snapshot).reason.id).toBe('reading.empty-sheet');
  });

  it('says for each column what it takes it for', async () => {
    const [table] = await tablesIn([BARE, ['甲', '3件', '4件']]);
    expect(table?.reasons.map(({ slots }) => slots?.['column'])).toEqual(['A', 'B', 'C']);
  });
});

describe('headings over two rows', () => {
  it('are read as one', async () => {
    const [table] = await tablesIn([
      ['衡量指標', '100年度', '', '達成情形分析'],
      ['', '目標值', '實際值', ''],
      ['甲', '3件', '4件', '好。'],
    ]);
    expect(table && columnsOf(table)).toBe('actual C, indicator A, narrative D, target B');
    expect(table?.headerRow).toBe(1);
    expect(table?.records.map(({ rows }) => rows.first)).toEqual([2]);
  });

  it('are not confused with a title above one row', async () => {
    const [table] = await tablesIn([['衡量指標達成情形', '', ''], BARE, ['甲', '3件', '4件']]);
    expect(table?.headerRow).toBe(1);
  });
});

describe('columns of several years', () => {
  it('give the latest year its part, and last year the baseline', async () => {
    const [table] = await tablesIn([
      ['衡量指標', '99年度實際值', '100年度目標值', '100年度實際值'],
      ['甲', '2件', '3件', '4件'],
    ]);
    expect(table && columnsOf(table)).toBe('actual D, baseline B, indicator A, target C');
    expect(table?.year).toBe(2011);
  });
});

describe('達成情形', () => {
  it('is a status beside an actual, and else tells the story', async () => {
    const [beside] = await tablesIn([
      [...BARE, '達成情形'],
      ['甲', '3件', '4件', '綠燈'],
    ]);
    const [alone] = await tablesIn([
      ['衡量指標', '目標值', '達成情形'],
      ['甲', '3件', '達 4 件。'],
    ]);
    expect(beside && columnsOf(beside)).toBe('actual C, indicator A, status D, target B');
    expect(alone && columnsOf(alone)).toBe('indicator A, narrative C, target B');
  });
});

describe('several tables on a sheet', () => {
  it('are found one below the other, each with its own year', async () => {
    const tables = await tablesIn([
      ['100年度績效報告'],
      BARE,
      ['甲', '3件', '4件'],
      [],
      ['101年度績效報告'],
      ['目標值', '衡量指標', '執行成果'],
      ['5件', '乙', '6件'],
      ['7件', '丙', '8件'],
    ]);
    expect(tables.map(({ address }) => rangeName(address))).toEqual(['A2:C3', 'A6:C8']);
    expect(tables.map(({ year }) => year)).toEqual([2011, 2012]);
    expect(tables.map(({ records }) => records.length)).toEqual([1, 2]);
  });

  it('are one table where only the headings repeat', async () => {
    const table = tableOf(await sheetOf([BARE, ['甲', '3件', '4件'], BARE, ['乙', '5件', '6件']]));
    expect(table.repeatedHeaders).toEqual([2]);
    expect(table.records.map(({ rows }) => rows.first)).toEqual([1, 3]);
  });
});

describe('a mapping by hand', () => {
  const rows: Rows = [['標題'], ['甲欄', '乙欄', '丙欄'], ['來客數', '300人', '312人']];

  it('makes a table where none was found', async () => {
    const columns = { indicator: 0, target: 1, actual: 2 };
    const table = mappedTable(await sheetOf(rows), { headerRow: 1, columns });
    expect(table && rangeName(table.address)).toBe('A2:C3');
    expect(table).toMatchObject({ confidence: 'mapped-by-hand', language: 'zh-TW', columns });
  });

  it.each([
    ['that lacks a target', 1, { indicator: 0, actual: 2 }],
    ['below the sheet', 9, { indicator: 0, target: 1, actual: 2 }],
  ])('%s makes none', async (_, headerRow, columns) => {
    expect(mappedTable(await sheetOf(rows), { headerRow, columns })).toBeUndefined();
  });
});

describe('the report year', () => {
  it.each([
    ['中華民國 102 年度預算總說明', '100 年度施政績效及達成情形', 2011],
    ['100年度工作計畫', '', 2011],
    ['Performance Report 2025', '', 2025],
    ['2025年度績效', '', 2025],
    ['績效報告', '', null],
  ])('%s / %s', async (first, second, year) => {
    const table = tableOf(await sheetOf([[first], [second], BARE, ['甲', '3件', '4件']]));
    expect(table.year).toBe(year);
  });
});
