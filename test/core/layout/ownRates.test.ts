import { detected } from './bed/columns';

/** Tables whose own rates, cells or groups show which of several columns are compared. */
const TABLES: readonly (readonly [string, string, readonly (readonly (string | number)[])[]])[] = [
  [
    'the pair that a column without a name rates, not the quarter beside a rate of money',
    'actual E, indicator A, rate F, target D, unit G',
    [
      [
        '工作項目',
        '第3季預定',
        '第3季完成',
        '累計至第3季預定',
        '累計至第3季完成',
        '比較',
        '單位',
        '經費執行率(%)',
      ],
      ['用戶接管', 2000, 1850, 6000, 6120, 102, '戶', 78.5],
      ['側溝清疏', 60, 71, 180, 171, 95, '公里', 69.2],
      ['耐震初評', 100, 96, 300, 309, 103, '棟', 81],
      ['違建拆除', 250, 198, 750, 660, 88, '件', 66.7],
    ],
  ],
  [
    'the pair that the rates belong to, though one of four is wrong',
    'actual E, indicator A, rate F, target D',
    [
      ['Indicator', 'Year 1', '', 'Year 2', '', ''],
      ['', 'Target', 'Actual', 'Target', 'Actual', '% achieved'],
      ['Households reached', 45, 43, 60, 63, '105%'],
      ['Boreholes rehabilitated', 20, 22, 30, 27, '90%'],
      ['People trained', 8000, 8450, 12000, 12480, '104%'],
      ['Workers certified', 60, 58, 80, 84, '115%'],
    ],
  ],
  [
    'a column that only says which way is better, whatever its heading',
    'actual C, direction B, indicator A, status E, target D',
    [
      ['What we measure', 'Aim to', 'Actual', 'Target', 'Verdict'],
      ['Dwelling fires', 'Minimise', 213, 220, 'Met'],
      ['Home safety visits', 'Maximise', 3850, 4000, 'Not met'],
      ['Safety audits', 'Maximise', 150, 144, 'Met'],
    ],
  ],
  [
    'headings of three rows, the lowest of which part what was aimed at',
    'actual D, indicator A, rate E, target C',
    [
      ['評量指標', '113年度', '', '', ''],
      ['', '衡量目標', '', '執行結果', '達成程度(%)'],
      ['', '原列', '調整後', '', ''],
      ['媒合人數', '6,500人', '6,000人', '6,180人', 103],
      ['結訓人次', '4,200人次', '4,500人次', '4,410人次', 98],
    ],
  ],
];

describe('which figures a table compares', () => {
  it.each(TABLES)('%s', async (_, read, rows) => {
    expect(await detected(rows)).toBe(read);
  });
});
