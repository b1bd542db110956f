import { detectTables } from '../../../src/core/layout/findTables';
import { cellName } from '../../../src/core/sheet/address';
import { fieldCell } from '../../../src/core/layout/table';
import { sheetOf } from '../report/bed/report';
import { detected, type Rows } from './bed/columns';

const table = (heads: readonly string[], rows: Rows): Rows => [[...heads], ...rows];
const ROWS: Rows = [
  ['設置據點', 40, 50, 44],
  ['家戶訪視', 200, 180, 171],
  ['巡查公園', 8, 8, 6],
];

describe('a target that was revised', () => {
  it.each([
    ['原訂目標值', '修正後目標值'],
    ['目標值', '修正目標值'],
    ['原訂', '修正後'],
    ['原定目標', '變更後'],
    ['年度目標', '調整後年度目標'],
  ])('counts before the one that it replaces: %s, %s', async (original, revised) => {
    expect(await detected(table(['指標', original, revised, '實際值'], ROWS))).toBe(
      'actual D, indicator A, target C',
    );
  });

  it.each([
    ['Original target', 'Revised target'],
    ['Target', 'Amended target'],
    ['Original', 'Revised'],
    ['Initial target', 'Adjusted'],
  ])('does so in English: %s, %s', async (original, revised) => {
    expect(await detected(table(['Indicator', original, revised, 'Actual'], ROWS))).toBe(
      'actual D, indicator A, target C',
    );
  });

  it('does so where little was revised, and what is left holds days and words', async () => {
    const rows: Rows = [
      ['分項計畫', '查核重點', '原訂目標', '修正後目標', '截至本季結果', '經費(千元)', ''],
      ['', '', '', '', '', '核定', '支用'],
      ['規劃', '公告', '114年3月31日', '114年5月31日', '114年5月20日', 3200, 2980],
      ['', '環評', '送審', '審查通過', '審查通過', 5600, 5600],
      ['', '用地', '120筆', '—', '120筆', 88000, 87450],
      ['工程', '進度', '45%', '38%', '36.1%', 420000, 151200],
      ['溝通', '說明會', '4場', '6場', '5場', 450, 392],
    ];
    expect(await detected(rows)).toBe('actual E, goal A, indicator B, target D');
  });

  it('does so below a heading that both share', async () => {
    const rows: Rows = [['工作項目', '年度指標', '', '執行成果'], ['', '原訂', '變更後', ''], ...ROWS];
    expect(await detected(rows)).toBe('actual D, indicator A, target C');
  });

  it('does so where only the original names the year', async () => {
    expect(await detected(table(['指標', '113年原訂目標', '修正後目標', '113年實際值'], ROWS))).toBe(
      'actual D, indicator A, target C',
    );
  });

  it.each([
    [
      'the rates are of the original',
      ['指標', '原訂目標', '修正目標', '實際值', '達成率'],
      'actual D, indicator A, rate E, target B',
    ],
    ['it is a budget', ['指標', '目標值', '修正預算', '實際值'], 'actual D, indicator A, target B'],
    [
      'it is of a later year',
      ['指標', '113年目標', '114年修正目標', '113年實際'],
      'actual D, indicator A, target B',
    ],
    [
      'it is what is hoped for at most',
      ['指標', '目標值', '修正後挑戰目標', '實際值'],
      'actual D, indicator A, target B',
    ],
  ])('stays out where %s', async (_, heads, read) => {
    const rates = ['110%', '85.5%', '75%'];
    const rows = ROWS.map((row, index) => (heads.length > 4 ? [...row, rates[index] ?? ''] : row));
    expect(await detected(table(heads, rows))).toBe(read);
  });

  it('stays out where it revises another matter behind the result', async () => {
    const rows: Rows = [
      ['指標', '目標值', '實際值', '經費', ''],
      ['', '', '', '原訂', '修正後'],
      ['設置據點', 40, 44, 900, 950],
      ['家戶訪視', 200, 171, 300, 280],
    ];
    expect(await detected(rows)).toBe('actual C, indicator A, target B');
  });

  it('leaves the original to rows in which nothing was revised', async () => {
    const sheet = await sheetOf(
      table(
        ['指標', '原訂目標', '修正目標', '實際值'],
        [
          ['設置據點', 40, 50, 44],
          ['家戶訪視', 200, '', 171],
          ['巡查公園', 8, '未修正', 6],
          ['志工培訓', 30, '—', 33],
          ['親子講座', 12, 10, 9],
          ['食農體驗', 6, 7, 7],
          ['市集活動', 5, 4, 4],
        ],
      ),
    );
    const [found] = detectTables(sheet);
    expect(
      found?.records.map((record) => cellName(fieldCell(record, 'target') ?? { row: 0, column: 0 })),
    ).toEqual(['C2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8']);
  });
});
