import { detectTables } from '../../../src/core/layout/findTables';
import { readHeading } from '../../../src/core/layout/headings/readHeading';
import { sheetOf } from '../report/bed/report';
import { recordsOf, type ValueRows } from './bed/records';

const figuresOf = (rows: ValueRows): readonly (readonly (string | undefined)[])[] =>
  recordsOf(rows).map(({ indicator, target, actual }) => [indicator?.[0], target?.[0], actual?.[0]]);

describe('a title of the year that is aimed at next', () => {
  it.each<[string, ValueRows]>([
    [
      'FY 2025-26 Budget Book',
      [
        ['FY 2025-26 Budget Book', '', '', '', '', '', ''],
        ['What we count', 'Priority', 'FY 23-24', '', 'FY 24-25', '', 'FY 25-26'],
        ['', '', 'Goal', 'Actual', 'Goal', 'Actual', 'Goal'],
        ['Fires contained to one room', 'Safe homes', 80, 78, 82, 84, 83],
        ['Smoke alarms fitted', 'Safe homes', 900, 940, 950, 912, 950],
        ['Volunteers enrolled', 'Strong crews', 60, 61, 64, 70, 66],
      ],
    ],
    [
      '114年度預算書',
      [
        ['114年度預算書', '', '', '', '', '', ''],
        ['評量內容', '策略目標', '112年度', '', '113年度', '', '114年度'],
        ['', '', '目標', '實際', '目標', '實際', '目標'],
        ['住宅火警侷限率', '居家安全', 80, 78, 82, 84, 83],
        ['住警器裝設戶數', '居家安全', 900, 940, 950, 912, 950],
        ['義消招募人數', '隊伍茁壯', 60, 61, 64, 70, 66],
      ],
    ],
  ])('leaves the year that has results: %s', (_, rows) => {
    expect(figuresOf(rows)).toEqual([
      [rows[3]?.[0], '82', '84'],
      [rows[4]?.[0], '950', '912'],
      [rows[5]?.[0], '64', '70'],
    ]);
  });

  it('counts where a story of no year tells what came of it', () => {
    const rows = [
      ['113年度績效報告', '', '', '', ''],
      ['衡量指標', '112年度目標值', '112年度實際值', '113年度目標值', '達成情形說明'],
      ['訪視戶數', 400, 410, 420, '全年訪視 431 戶。'],
      ['志工人數', 60, 61, 64, '全年培訓 66 人。'],
    ];
    expect(recordsOf(rows).map(({ target }) => target?.[0])).toEqual(['420', '64']);
  });
});

describe('this month beside the last', () => {
  it.each<[string, ValueRows]>([
    [
      'in rows',
      [
        ['Service report — November 2023', '', ''],
        ['Item', 'Uptime', 'Tickets open'],
        ['Target', '99.5%', 120],
        ['Last month actual (Oct)', '99.7%', 131],
        ['This month actual (Nov)', '99.4%', 118],
      ],
    ],
    [
      'in rows, in Chinese and in another order',
      [
        ['服務水準月報 112年11月', '', ''],
        ['項目', '網站可用率', '未結案件數'],
        ['本月實際(11月)', '99.4%', 118],
        ['上月實際(10月)', '99.7%', 131],
        ['服務目標', '99.5%', 120],
      ],
    ],
    [
      'in columns',
      [
        ['服務水準月報 112年11月', '', '', ''],
        ['服務項目', '服務目標', '上個月實際', '本月實際 Nov'],
        ['網站可用率', '99.5%', '99.7%', '99.4%'],
        ['未結案件數', 120, 131, 118],
      ],
    ],
  ])('is what the target is held against: %s', (_, rows) => {
    expect(figuresOf(rows).map(([, ...figures]) => figures)).toEqual([
      ['99.5%', '99.4%'],
      ['120', '118'],
    ]);
  });

  it.each(['上月實際', '上一季實績', 'Last month actual', "Prior quarter's result", '上月(10月)實際'])(
    'is none of its results: %s',
    (heading) => {
      expect(readHeading(heading)).toMatchObject({ roles: [], isOther: true });
    },
  );
});

describe('stages of a project over planned and achieved', () => {
  it.each<[string, ValueRows]>([
    [
      'a baseline without a year, and what is assumed behind',
      [
        [
          'OUTPUT 1',
          'Output indicator 1.1',
          '',
          'Baseline',
          'Milestone 1 (2021)',
          'Milestone 2 (2022)',
          'Target (2023)',
          'Assumptions',
        ],
        ['Clinics work', 'Clinics with power', 'Planned', 4, 10, 20, 30, 'Parts arrive'],
        ['', '', 'Achieved', '', 11, 19, 28, ''],
        ['', 'Source', 'Visits to clinics', '', '', '', '', ''],
        ['IMPACT WEIGHTING (%)', '60%', '', '', '', '', '', ''],
        [
          '',
          'Output indicator 1.2',
          '',
          'Baseline',
          'Milestone 1 (2021)',
          'Milestone 2 (2022)',
          'Target (2023)',
          'Assumptions',
        ],
        ['', 'Nurses trained', 'Planned', '12', '40', '60', 'at least 80', ''],
        ['', '', 'Achieved', '', '38', '62', '81', ''],
      ],
    ],
    [
      'in Chinese',
      [
        ['分項目標', '產出指標', '', '基線', '里程碑1(110年)', '里程碑2(111年)', '終期目標(112年)'],
        ['診所運作', '供電診所家數', '規劃', 4, 10, 20, 30],
        ['', '', '達成', '', 11, 19, 28],
        ['', '資料來源', '訪查紀錄', '', '', '', ''],
        ['', '產出指標', '', '基線', '里程碑1(110年)', '里程碑2(111年)', '終期目標(112年)'],
        ['', '護理人員培訓人數', '規劃', '12', '40', '60', '至少80'],
        ['', '', '達成', '', '38', '62', '81'],
      ],
    ],
  ])('%s', (_, rows) => {
    const records = recordsOf(rows);
    expect(records.map(({ baseline, target, actual }) => [baseline?.[0], target?.[0], actual?.[0]])).toEqual([
      ['4', '30', '28'],
      ['12', expect.stringContaining('80'), '81'],
    ]);
    expect(records.map(({ goal }) => goal?.[0])).toEqual([rows[1]?.[0], rows[1]?.[0]]);
  });

  it('report the latest stage that has results', async () => {
    const [table] = detectTables(
      await sheetOf([
        [
          '',
          'Outcome indicator 1',
          '',
          'Baseline',
          'Milestone 1 (2021)',
          'Milestone 2 (2022)',
          'Target (2023)',
        ],
        ['', 'Clinics with power', 'Planned', 4, 10, 20, 30],
        ['', '', 'Achieved', '', 11, 19, ''],
      ]),
    );
    expect(table?.period?.year).toBe(2022);
  });
});

describe('years of a project that no calendar names', () => {
  it.each<[string, ValueRows]>([
    [
      'one row of headings, beside the target of all years',
      [
        [
          'Indicator',
          'LOP Target',
          'Cumulative to date',
          'Year 1 Target',
          'Year 1 Actual',
          'Year 2 Target',
          'Year 2 Actual',
        ],
        ['Latrines built', 60, 34, 15, 16, 20, 18],
        ['Committees trained', 30, 21, 10, 11, 10, 12],
      ],
    ],
    [
      'two rows, and a year that is still to come',
      [
        ['Indicator', 'Life of project target', 'Year 1', '', 'Year 2', '', 'Year 3', ''],
        ['', '', 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual'],
        ['Latrines built', 60, 15, 16, 20, 18, 25, ''],
        ['Committees trained', 30, 10, 11, 10, 12, 10, ''],
      ],
    ],
    [
      'in Chinese',
      [
        ['績效指標', '全程目標值', '第1年目標', '第1年實際', '第2年目標', '第2年實際'],
        ['興建廁所座數', 60, 15, 16, 20, 18],
        ['訓練委員會數', 30, 10, 11, 10, 12],
      ],
    ],
  ])('report the last that has results: %s', (_, rows) => {
    expect(figuresOf(rows).map(([, ...figures]) => figures)).toEqual([
      ['20', '18'],
      ['10', '12'],
    ]);
  });
});

describe('two rows of headings of which the upper gives only years', () => {
  it('are read together, merged or not', () => {
    const rows = [
      ['FY2024 tracking table', '', '', '', '', '', ''],
      ['#', 'Indicator', 'Baseline', 'LOA target', 'FY2023', '', 'FY2024', '', 'Remarks'],
      ['', '', '', '', 'Target', 'Result', 'Target', 'Result', ''],
      ['1', 'Farmers trained', 0, 5000, 1000, 1100, 1500, 1480, ''],
      ['', 'Female', '', '', '', 500, '', 700, ''],
      ['2', 'Hectares irrigated', 10, 400, 90, 85, 120, 131, ''],
    ];
    expect(figuresOf(rows)).toEqual([
      ['Farmers trained', '1500', '1480'],
      ['Hectares irrigated', '120', '131'],
    ]);
  });
});
