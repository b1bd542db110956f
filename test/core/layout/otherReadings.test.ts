import { detectTables } from '../../../src/core/layout/findTables';
import { likelyHeaderRow, suggestColumns } from '../../../src/core/layout/list/suggestColumns';
import { otherReadings } from '../../../src/core/layout/otherReadings';
import { NO_WISH } from '../../../src/core/layout/wish';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import { sheetOf } from '../report/bed/report';

type Rows = readonly (readonly CellSeed[])[];

/** How the first table of a sheet can be read otherwise: its roles and columns under each wish. */
async function othersOf(rows: Rows): Promise<readonly object[]> {
  const snapshot = await sheetOf(rows);
  const [table] = detectTables(snapshot);
  if (!table) throw new Error('No table was found.');
  return otherReadings(snapshot, table, NO_WISH).map(({ wish }) => {
    const [other] = detectTables(snapshot, wish);
    return { shape: other?.shape, ...other?.columns };
  });
}

describe('another reading', () => {
  it('takes a heading of two meanings by the other one, and reads the table so', async () => {
    const rows: Rows = [
      ['衡量指標', '目標值', '達成情形'],
      ['受理件數', '100 件', '受理 103 件。'],
    ];
    const [table] = detectTables(await sheetOf(rows));
    const others = await othersOf(rows);
    expect(others).toHaveLength(1);
    expect(others[0]).not.toEqual({ shape: 'list', ...table?.columns });
    expect(others[0]).toMatchObject({ indicator: 0, target: 1 });
  });

  it('is not offered where every heading can mean one thing only', async () => {
    const plain: Rows = [
      ['衡量指標', '目標值', '實際值', '達成率'],
      ['受理件數', 100, 103, 1.03],
    ];
    expect(await othersOf(plain)).toEqual([]);
  });
});

describe('headings that make no table', () => {
  const rows: Rows = [
    ['本處年度資料', '', ''],
    ['指標', '目標值', '乙'],
    ['受理件數', 100, 103],
  ];

  it('say by themselves what they are for', async () => {
    const snapshot = await sheetOf(rows);
    expect(likelyHeaderRow(snapshot)).toBe(1);
    expect(suggestColumns(snapshot, 1)).toEqual({ indicator: 0, target: 1 });
  });

  it('are looked for in the first row where no row says any', async () => {
    const snapshot = await sheetOf([['甲', '乙'], ...rows.slice(2)]);
    expect(likelyHeaderRow(snapshot)).toBe(0);
    expect(suggestColumns(snapshot, 0)).toEqual({});
  });
});

describe('the labels of rows', () => {
  it('are each text once, known or not, with a value of the reported year', async () => {
    const [table] = detectTables(
      await sheetOf([
        ['關鍵績效指標：受理件數'],
        ['項目', '111年度', '112年度'],
        ['原訂目標值', 100, 120],
        ['實際值', 95, 126],
        ['查證值', 95, 125],
        ['關鍵績效指標：訪視戶數'],
        ['項目', '111年度', '112年度'],
        ['原訂目標值', 40, 44],
        ['實際值', 41, 46],
        ['查證值', 95, 125],
      ]),
    );
    expect(table?.labels.map(({ text, role, sample }) => [text, role, sample])).toEqual([
      ['原訂目標值', 'target', { row: 2, column: 2 }],
      ['實際值', 'actual', { row: 3, column: 2 }],
      ['查證值', null, { row: 4, column: 2 }],
    ]);
  });

  it('of a card may stand beside each other', async () => {
    const [table] = detectTables(
      await sheetOf([
        ['指標名稱', '受理件數', '', ''],
        ['目標值', 100, '實際值', 103],
      ]),
    );
    expect(table?.labels.map(({ role, sample }) => [role, sample?.column])).toEqual([
      ['indicator', 1],
      ['target', 1],
      ['actual', 3],
    ]);
  });
});
