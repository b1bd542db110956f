import { detectTables } from '../../../src/core/layout/findTables';
import { sheetOf } from '../report/bed/report';
import { detected, type Rows } from './bed/columns';

type Case = readonly [string, string, Rows];

const TOLD: readonly Case[] = [
  [
    'aims and deeds in everyday words',
    'actual C, indicator A, status D, target B',
    [
      ['工作內涵', '年底要達到', '年底做到', '有沒有達到'],
      ['輔導店家', 120, 131, '有'],
      ['訪視長者', 900, 870, '沒有'],
      ['巡檢路燈', 3000, 3120, '有'],
    ],
  ],
  [
    'bounds among the cells',
    'actual C, indicator A, target B',
    [
      ['管理重點', '容許範圍', '本年結算', '主責'],
      ['客訴件數', '≦12件', '9件', '客服課'],
      ['退貨率', '≦1.5%', '1.7%', '品保課'],
      ['準交率', '≧95%', '96.2%', '生管課'],
    ],
  ],
  [
    'what lies between',
    'actual C, indicator A, target B',
    [
      ['重點', '年初自訂', '年終盤點', '增減'],
      ['閱讀人次', 5000, 5200, 200],
      ['故事活動', 40, 38, -2],
      ['新書採購', 1200, 1250, 50],
    ],
  ],
  [
    'English sentences as headings',
    'actual C, indicator A, status D, target B',
    [
      ['What we look at', 'Where we want to be', 'Where we are now', 'On course?'],
      ['Calls answered in 30 s', '85%', '81%', 'No'],
      ['Complaints per month', 'at most 40', '37', 'Yes'],
      ['Volunteers', 200, 212, 'Yes'],
    ],
  ],
  [
    'an owner between and the gap behind',
    'actual D, indicator A, target C',
    [
      ['Workstream', 'Owner', 'Expected by year end', 'Landed at', 'Gap'],
      ['Homes insulated', 'AB', 500, 520, 20],
      ['Boilers replaced', 'CD', 120, 110, -10],
      ['Grants paid', 'EF', 60, 60, 0],
    ],
  ],
  [
    'several years, of which the later only aims',
    'actual D, baseline C, indicator B, target E',
    [
      ['#', 'Outcome area', '2022 position', '2023 position', '2023 ambition', '2026 ambition'],
      [1, 'Recycling rate', 0.44, 0.47, 0.48, 0.55],
      [2, 'Trees planted', 2000, 2600, 2500, 4000],
      [3, 'Households in need', 900, 850, 800, 500],
    ],
  ],
  [
    'two rows of headings',
    'actual C, indicator A, status E, target B',
    [
      ['評比面', '一一三年', '', '', ''],
      ['', '要求水準', '達到水準', '差', '是否合意'],
      ['準時率', '≥ 95%', '96%', '+1%', '是'],
      ['故障數', '≤ 10', '12', '+2', '否'],
      ['滿意度', '≥ 4.2', '4.4', '+0.2', '是'],
    ],
  ],
  [
    'months so far against the year',
    'actual E, indicator A, rate F, target B',
    [
      ['類型', '年度應辦', '截至1月', '截至2月', '截至3月', '進度'],
      ['稽查', 400, 30, 62, 98, '24.5%'],
      ['輔導', 200, 20, 41, 60, '30%'],
      ['訪視', 100, 9, 15, 22, '22%'],
    ],
  ],
  [
    'days, with whether they were kept',
    'actual C, indicator A, status D, target B',
    [
      ['工作', '限期', '辦竣日', '如期否'],
      ['公告', '113/3/31', '113/3/20', '是'],
      ['送審', '113/6/30', '113/7/15', '否'],
      ['決標', '113/9/30', '113/9/12', '是'],
    ],
  ],
  [
    'sentences with figures',
    'goal A, narrative C, status D, target B',
    [
      ['Theme', 'How we will know', 'What we found', 'Grade'],
      ['Reading', '80% of pupils read at level.', '82% read at level.', 'A'],
      ['Attendance', 'At least 95% attendance.', 'Attendance was 94%.', 'C'],
      ['Sport', '120 pupils are in a club.', '131 pupils joined.', 'A'],
    ],
  ],
  [
    'a goal that is written as a figure',
    'actual C, indicator A, narrative D, target B',
    [
      ['辦理項目', '績效目標(含單位)', '目前成果', '檢討'],
      ['座談會', '辦理8場', '已辦理8場(320人參加)', ''],
      ['滿意度', '達85分以上', '86.4分', ''],
    ],
  ],
];

describe('headings that no list holds, told by parts of their words and borne out by cells', () => {
  it.each(TOLD)('%s', async (_, read, rows) => {
    expect(await detected(rows)).toBe(read);
  });

  const UNTOLD: readonly (readonly [string, Rows])[] = [
    [
      'two limits and a value between them',
      [
        ['貸款別', '上限', '下限', '目前利率'],
        ['房貸', '2.5%', '1.8%', '2.1%'],
        ['車貸', '6%', '3%', '4.2%'],
        ['信貸', '12%', '4%', '7.5%'],
      ],
    ],
    [
      'goods with what is to be in store',
      [
        ['Item code', 'Min', 'Max', 'On hand', 'Reorder?'],
        ['A-100 bolt', 50, 200, 120, 'No'],
        ['B-220 nut', 40, 150, 30, 'Yes'],
        ['C-310 washer', 60, 220, 61, 'No'],
      ],
    ],
    [
      'a budget that was moved',
      [
        ['用途', '原列', '調整', '調整後', '餘額'],
        ['水電費', 1000, 200, 1200, 30],
        ['郵資', 300, -50, 250, 12],
        ['印刷費', 500, 0, 500, 44],
      ],
    ],
    [
      'prices before and after',
      [
        ['品名', '市價', '優惠價', '折扣'],
        ['滑鼠', 500, 450, '90%'],
        ['鍵盤', 800, 760, '95%'],
        ['螢幕', 4000, 3600, '90%'],
      ],
    ],
    [
      'how many there are and how many passed',
      [
        ['學校', '應考人數', '及格人數', '及格率'],
        ['甲', 40, 36, '90%'],
        ['乙', 60, 45, '75%'],
        ['丙', 50, 40, '80%'],
      ],
    ],
    [
      'two results of which nothing tells the one that is meant',
      [
        ['Line of work', 'Threshold', 'Score in spring', 'Score in autumn'],
        ['Turnover', 10, 9, 11],
        ['Sickness', 4, 5, 3],
        ['Training', 95, 92, 97],
      ],
    ],
    [
      'the score of a risk, which is two other columns multiplied',
      [
        ['Risk', 'Likelihood', 'Impact', 'Score', 'Limit'],
        ['Flood', 2, 5, 10, 12],
        ['Fire', 1, 5, 5, 12],
        ['Theft', 4, 2, 8, 12],
      ],
    ],
    [
      'an election',
      [
        ['District', 'Seats', 'Votes cast', 'Turnout %', 'Result'],
        ['North', 3, 12000, '61%', 'Held'],
        ['South', 2, 9000, '55%', 'Gain'],
        ['East', 4, 15000, '70%', 'Held'],
      ],
    ],
  ];
  it.each(UNTOLD)('leave it to be asked: %s', async (_, rows) => {
    expect(await detected(rows)).toBe('none');
  });
});

it('says that such headings should be looked at', async () => {
  const [, , rows] = TOLD[0] ?? ['', '', []];
  const [table] = detectTables(await sheetOf(rows));
  expect(table?.confidence).toBe('likely');
  expect(table?.reasons.map(({ id }) => id)).toContain('reading.hinted');
});

describe('letters below periods', () => {
  it.each([
    ['T', 'A'],
    ['目', '實'],
    ['Bud', 'Act'],
  ])('stand for target and result, again and again: %s, %s', async (aim, done) => {
    expect(
      await detected([
        ['編號', '指標名稱', '111年', '', '112年', ''],
        ['', '', aim, done, aim, done],
        ['1', '辦理講座', 10, 11, 12, 13],
        ['2', '輔導案件', 100, 96, 110, 112],
      ]),
    ).toBe('actual F, baseline D, indicator B, target E');
  });
  it('are no results of their periods where nobody knows them', async () => {
    expect(
      await detected([
        ['Indicator', 'FY22', '', 'FY23', '', 'Final target'],
        ['', 'North', 'South', 'North', 'South', ''],
        ['Visits', 10, 11, 12, 13, 50],
        ['Loans', 100, 96, 110, 112, 500],
      ]),
    ).toBe('none');
  });
});

describe('tables side by side without a common heading', () => {
  it('take nothing from each other', async () => {
    expect(
      await detected([
        ['Measure', 'Floor', 'Achieved', 'OK?', '', 'Measure', 'Standard to reach', 'This year'],
        ['On time', '92%', '93.1%', 'OK', '', 'Satisfaction', '80%', '82.4%'],
        ['Cancelled', 'max. 1.5%', '1.9%', 'Not OK', '', 'Answered in time', '95%', '95%'],
        ['Available', '96%', '95.2%', 'Not OK', '', '', '', ''],
      ]),
    ).toMatch(/actual C, indicator A, (?:status D, )?target B; actual H, indicator F, target G/);
  });
});

describe('a title of several years', () => {
  it('does not say which is reported', async () => {
    expect(
      await detected([
        ['中程計畫(111至114年度)'],
        ['評估項目', '111年', '', '112年', '', '114年', ''],
        ['', '目標', '實際', '目標', '實際', '目標', '實際'],
        ['供水量', 2, 2.1, 4, 4.2, 8, ''],
        ['接管戶數', 12, 12.5, 13, 12.35, 15, ''],
      ]),
    ).toMatch(/actual E.*target D/);
  });
});

describe('a column of rates that no heading names', () => {
  const table = (last: number): Rows => [
    ['項目', '目標值', '實際值', '百分比'],
    ['甲', 100, 98, 0.98],
    ['乙', 50, 54, last],
    ['丙', 20, 23, 1.15],
    ['丁', 40, 36, 0.9],
    ['戊', 10, 10, 1],
  ];
  it('is proven by the others, though one of them is wrong', async () => {
    expect(await detected(table(1.18))).toBe('actual C, indicator A, rate D, target B');
  });
  it('is none where it holds shares of the whole', async () => {
    expect(
      await detected([
        ['項目', '目標值', '實際值', '百分比'],
        ['甲', 100, 98, '45%'],
        ['乙', 50, 54, '25%'],
        ['丙', 60, 66, '30%'],
      ]),
    ).not.toContain('rate');
  });
});

describe('a target that the rates tell', () => {
  it('is the unknown column that gives them, and not the known one that does not', async () => {
    expect(
      await detected([
        ['科目', '法定預算', '累計分配', '累計實現', '執行率'],
        ['人事費', 1000, 800, 790, '98.75%'],
        ['業務費', 500, 400, 300, '75%'],
        ['設備費', 200, 100, 110, '110%'],
      ]),
    ).toBe('actual D, indicator A, rate E, target C');
  });
});
