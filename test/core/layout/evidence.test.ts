import { detectTables } from '../../../src/core/layout/findTables';
import { sheetOf } from '../report/bed/report';
import { detected, type Rows } from './bed/columns';

describe('names below a heading that nobody knows', () => {
  it.each([
    ['of anything', '門市', '東門店', '西門店'],
    ['without a heading', '', '東門店', '西門店'],
    ['of offices, where nothing else is named', '單位別', '秘書室', '主計室'],
  ])('are told by their cells: %s', async (_, head, first, second) => {
    const read = await detected([
      [head, '年度目標', '全年實績', '達成率'],
      [first, 120, 131, '109.2%'],
      [second, 90, 88, '97.8%'],
    ]);
    expect(read).toBe('actual C, indicator A, rate D, target B');
  });

  it('are sought beside the offices that are in charge', async () => {
    const read = await detected([
      ['科別', '推動業務', '目標數', '完成數'],
      ['社會科', '訪視獨居長者', 400, 412],
      ['民政科', '辦理調解', 120, 98],
    ]);
    expect(read).toBe('actual D, indicator B, target C');
  });

  const NO_INDICATORS: readonly (readonly [string, Rows])[] = [
    [
      'people',
      [
        ['姓名', '預定時數', '實際時數'],
        ['王小明', 40, 38],
        ['李小華', 40, 41],
      ],
    ],
    [
      'days',
      [
        ['日期', '計畫數量', '實際數量'],
        ['5月1日', 40, 38],
        ['5月2日', 40, 41],
      ],
    ],
    [
      'what repeats',
      [
        ['班別', '計畫數量', '實際數量'],
        ['早班', 40, 38],
        ['早班', 40, 41],
      ],
    ],
    [
      'words for figures',
      [
        ['門市', '目標', '實際'],
        ['東門店', '開店', '開了'],
        ['西門店', '開店', '沒開'],
      ],
    ],
  ];
  it.each(NO_INDICATORS)('are no indicators: %s', async (_, rows) => {
    expect(await detected(rows)).toBe('none');
  });
});

describe('figures of the month and of the year so far', () => {
  it('are held against each other, the year so far before the month, also in a report of that month', async () => {
    expect(
      await detected([
        ['某處 113年9月業務統計'],
        ['項目', '全年目標', '本月', '', '本年累計', ''],
        ['', '', '預計', '實際', '預計', '實際'],
        ['受理件數', 1200, 100, 90, 900, 950],
      ]),
    ).toBe('actual F, indicator A, target E');
  });

  it('of this quarter are held against a target that names no period', async () => {
    expect(
      await detected([
        ['指標', '目標值', '1月', '2月', '3月', '本季實績'],
        ['來客數', 300, 100, 90, 120, 310],
      ]),
    ).toBe('actual F, indicator A, target B');
  });
});

describe('a part of the report with its weight', () => {
  it('is no indicator, nor is the sum of the scores', async () => {
    const [table] = detectTables(
      await sheetOf([
        ['考核項目', '配分', '目標值', '實績值', '得分'],
        ['壹、行政', 60, '', '', 55],
        ['一、公文時效', 30, 95, 96, 30],
        ['貳、服務', 40, '', '', 38],
        ['一、滿意度', 40, 90, 88, 38],
        ['總分', 100, '', '', 93],
      ]),
    );
    expect(table?.records.map(({ rows }) => rows.first)).toEqual([2, 4]);
    expect(table?.records.map(({ fields }) => fields.goal?.[0]?.cell.row)).toEqual([1, 3]);
  });
});
