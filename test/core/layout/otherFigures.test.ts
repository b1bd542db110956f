import { detectTables } from '../../../src/core/layout/findTables';
import { sheetOf } from '../report/bed/report';
import { recordsOf, type ValueRows } from './bed/records';

const namesOf = (rows: ValueRows): readonly (string | undefined)[] =>
  recordsOf(rows).map(({ indicator, goal }) => (indicator ?? goal)?.[0]);

describe('headings of other figures below a table', () => {
  it.each<[string, ValueRows]>([
    [
      'years alone, below a title',
      [
        ['指標', '年度目標', '111年實際', '112年實際'],
        ['發照日數達標率', 95, 94, 96],
        ['抽查件數', 600, 590, 612],
        ['', '', '', ''],
        ['業務量', '', '', ''],
        ['', '110年', '111年', '112年'],
        ['受理申請件數', 8200, 8400, 8650],
        ['電話諮詢通數', 310, 298, 305],
      ],
    ],
    [
      'results alone, beside what they are of',
      [
        ['Measure', 'Target', '2022 Actual', '2023 Actual'],
        ['Permits issued in time (%)', 95, 94, 96],
        ['Sites inspected', 600, 590, 612],
        ['', '', '', ''],
        ['Workload', '2021 Actual', '2022 Actual', '2023 Actual'],
        ['Applications', 8200, 8400, 8650],
        ['Calls', 310, 298, 305],
      ],
    ],
    [
      'right below, with no row between',
      [
        ['目標 Targets', '目標 Target', '2022 (實際 Actual)', '2023 (實際 Actual)'],
        ['準時發照 permits in time (%)', 95, 94, 96],
        ['抽查 inspections (次)', 600, 590, 612],
        ['指標 Indicators', '2021 (實際 Actual)', '2022 (實際 Actual)', '2023 (預算 Estimate)'],
        ['申請 applications', 8200, 8400, 8650],
        ['查詢 enquiries', 310, 298, 305],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(namesOf(rows)).toEqual([rows[1]?.[0], rows[2]?.[0]]);
  });

  it('are no rows that say by when something is done, and when it was', () => {
    const rows = [
      ['Milestone', 'Planned', 'Actual'],
      ['Open the depot', 'Q2 2024', 'Q3 2024'],
      ['Order the buses', 'Q1 2024', 'Q1 2024'],
      ['Train the drivers', 'Q3 2024', 'Q3 2024'],
    ];
    expect(namesOf(rows)).toHaveLength(3);
  });

  it.each([
    ['beside a name that is a word of headings', '規劃', '第1季', '第1季'],
    ['below a name that is merged', '', '第2季', '第3季'],
    ['below a name that is merged, in English', '', 'Q2', 'Q3'],
  ])('are no periods alone %s', (_, name, target, actual) => {
    const rows = [
      ['工作項目', '預定', '實際'],
      ['教育訓練', '12場', '13場'],
      [name, target, actual],
      ['講座', '12場', '10場'],
      ['研習', '5場', '4場'],
    ];
    expect(namesOf(rows)).toEqual(expect.arrayContaining(['教育訓練', '講座', '研習']));
  });

  it('are no headings of a group that hold the same columns', () => {
    const rows = [
      ['Measure', '2023 Target', '2023 Actual'],
      ['Visits', 100, 110],
      ['Benefits', '2023 Target', '2023 Actual'],
      ['Claims settled', 40, 41],
    ];
    expect(namesOf(rows)).toEqual(['Visits', 'Claims settled']);
  });
});

describe('rows that tell more of the row above', () => {
  it('are none where the unit stands behind an average in brackets', () => {
    const rows = [
      ['衡量指標', '目標值', '實際值'],
      ['參訪人次', '1000人次', '1100人次'],
      ['滿意度平均（分）', '', '95'],
      ['行政小計（分）', '', '95'],
      ['場次', '12場', '13場'],
    ];
    expect(namesOf(rows)).toHaveLength(3);
  });

  it('say when its figures are of', () => {
    const rows = [
      ['Indicator', 'Baseline value', 'Original target', 'Revised target', 'Actual value at completion'],
      ['Wells repaired', 0, 400, 350, 362],
      ['', '30-Jun-2018', '31-Dec-2023', '30-Sep-2022', '29-Dec-2023'],
      ['Households connected', 1200, 9000, '', 9100],
      ['Date', '30-Jun-2018', '31-Dec-2023', '', '29-Dec-2023'],
      ['Water law passed', 'No', 'Yes', '', 'Yes'],
    ];
    expect(
      recordsOf(rows).map(({ indicator, target, actual }) => [indicator?.[0], target?.[0], actual?.[0]]),
    ).toEqual([
      ['Wells repaired', '350', '362'],
      ['Households connected', '9000', '9100'],
      ['Water law passed', 'Yes', 'Yes'],
    ]);
  });

  it('say it in Chinese, and with headings that are printed again', () => {
    const heads = ['指標名稱', '基準值', '原訂目標值', '修正目標值', '完成時實際值'];
    const rows = [
      heads,
      ['水井修復', 0, 400, '', 410],
      ['日期', '107/06/30', '112/12/31', '', '112/12/29'],
      ['', '', '', '', ''],
      heads,
      ['接管戶數', 1200, 9000, 8000, 8100],
      ['日期', '107/06/30', '112/12/31', '111/09/30', '112/12/29'],
    ];
    expect(recordsOf(rows).map(({ indicator, target }) => [indicator?.[0], target?.[0]])).toEqual([
      ['水井修復', '400'],
      ['接管戶數', '8000'],
    ]);
  });

  it.each([
    ['of which female', '  of which rural'],
    ['其中：女性', '– 偏鄉'],
    ['Female', 'Male'],
    ['  Women', '  Youth'],
  ])('count a part of it: %s', (...parts) => {
    const rows = [
      ['Indicator', 'Target', 'Actual'],
      ['People trained', 500, 512],
      ...parts.map((part, index) => [part, '', 250 + index]),
      ['Courses held', 20, 21],
    ];
    expect(namesOf(rows)).toEqual(['People trained', 'Courses held']);
  });

  it('are indicators where they have targets, or nothing else is marked otherwise', () => {
    expect(
      namesOf([
        ['Indicator', 'Target', 'Actual'],
        ['People trained', 500, 512],
        ['  of which female', 250, 260],
      ]),
    ).toEqual(['People trained', 'of which female']);
    expect(
      namesOf([
        ['Indicator', 'Target', 'Actual'],
        ['- People trained', 500, 512],
        ['- Courses held', '', 21],
      ]),
    ).toEqual(['- People trained', '- Courses held']);
  });
});

describe('a row that heads the headings below it', () => {
  it.each<[string, ValueRows]>([
    [
      'numbered as groups are',
      [
        ['G1', 'Welcome newcomers', '', ''],
        ['KR', 'Key result', 'Target', 'Current'],
        ['KR1', 'Visits', 50, 47],
        ['KR2', 'Courses', 8, 9],
        ['G2', 'Become known', '', ''],
        ['KR', 'Key result', 'Target', 'Current'],
        ['KR1', 'Articles', 10, 10],
        ['KR2', 'Talks', 4, 3],
      ],
    ],
    [
      'numbered as rows are, behind an empty row',
      [
        ['1', '迎接新進同仁', '', ''],
        ['序號', '關鍵結果', '目標值', '現況'],
        ['1', '訓練時數', 50, 47],
        ['2', '座談場次', 8, 9],
        ['', '', '', ''],
        ['2', '提高能見度', '', ''],
        ['序號', '關鍵結果', '目標值', '現況'],
        ['1', '投書篇數', 10, 10],
        ['2', '演講場次', 4, 3],
      ],
    ],
    [
      'with its owner',
      [
        ['G1', 'Welcome newcomers', '', '', 'Ann'],
        ['KR', 'Key result', 'Target', 'Current', 'Owner'],
        ['KR1', 'Visits', 50, 47, 'Bo'],
        ['KR2', 'Courses', 8, 9, 'Bo'],
        ['', '', '', '', ''],
        ['G2', 'Become known', '', '', 'Cy'],
        ['KR', 'Key result', 'Target', 'Current', 'Owner'],
        ['KR1', 'Articles', 10, 10, 'Di'],
        ['KR2', 'Talks', 4, 3, 'Di'],
      ],
    ],
  ])('is none of the indicators: %s', (_, rows) => {
    expect(recordsOf(rows)).toHaveLength(4);
  });

  it('is one at the end of a printed page, where nobody has filled it in', () => {
    const heads = ['No.', 'Indicator', 'Target', 'Actual'];
    expect(
      namesOf([heads, ['1', 'Visits', 50, 47], ['2', 'Courses', '', ''], heads, ['3', 'Talks', 4, 3]]),
    ).toEqual(['Visits', 'Courses', 'Talks']);
  });
});

describe('headings that stand again on the next page', () => {
  it('with two rows of headings, merged over goal and name', () => {
    const upper = ['策略目標', '項次', '績效指標', '112年度', '', '燈號', ''];
    const lower = ['', '', '', '原訂目標值', '實際值', '初核', '複核'];
    const down = [0, 1, 2].flatMap((column) =>
      [0, 4].map((top) => ({ top, bottom: top + 1, left: column, right: column })),
    );
    const across = [0, 4].flatMap((top) => [
      { top, bottom: top, left: 3, right: 4 },
      { top, bottom: top, left: 5, right: 6 },
    ]);
    const rows = [
      upper,
      lower,
      ['(一)健全圖書服務', 1, '借閱冊數', '500冊', '512冊', '★', '★'],
      ['', 2, '推廣場次', '20場', '21場', '★', '★'],
      upper,
      lower,
      ['(二)普及數位學習', 1, '課程時數', '90小時', '88小時', '▲', '▲'],
    ];
    expect(recordsOf(rows, [...down, ...across]).map(({ indicator }) => indicator?.[0])).toEqual([
      '借閱冊數',
      '推廣場次',
      '課程時數',
    ]);
  });
});

describe('amounts and shares below merged headings', () => {
  const merged = (cells: readonly (readonly [row: number, left: number, right: number])[]) =>
    cells.map(([row, left, right]) => ({ top: row, bottom: row, left, right }));

  it.each<[string, ValueRows]>([
    [
      'in Chinese',
      [
        ['113年度 截至113年8月底止', '', '', '', '', '', '', ''],
        ['主管別', '全年預算數', '', '累計分配數', '', '累計執行數', '', ''],
        [
          '',
          '金額(千元)',
          '比重(%)',
          '金額(千元)',
          '占預算數(%)',
          '金額(千元)',
          '占預算數(%)',
          '占分配數(%)',
        ],
        ['總計', 900, 100, 600, 66.67, 540, 60, 90],
        ['農業局', 500, 55.56, 400, 80, 380, 76, 95],
        ['文化局', 300, 33.33, 150, 50, 120, 40, 80],
        ['人事處', 100, 11.11, 50, 50, 40, 40, 80],
      ],
    ],
    [
      'in English, the share of what was released first',
      [
        ['Budget execution to August 2024', '', '', '', '', '', '', ''],
        [
          'Ministry',
          'Annual budget',
          '',
          'Budget released to date',
          '',
          'Actual expenditure to date',
          '',
          '',
        ],
        [
          '',
          'Amount ($000)',
          '%',
          'Amount ($000)',
          '% of budget',
          'Amount ($000)',
          '% of budget released',
          '% of annual budget',
        ],
        ['Total', 900, 100, 600, 66.67, 540, 90, 60],
        ['Agriculture', 500, 55.56, 400, 80, 380, 95, 76],
        ['Culture', 300, 33.33, 150, 50, 120, 80, 40],
        ['Personnel', 100, 11.11, 50, 50, 40, 80, 40],
      ],
    ],
  ])('%s', (_, rows) => {
    const records = recordsOf(
      rows,
      merged([
        [1, 1, 2],
        [1, 3, 4],
        [1, 5, 7],
      ]),
    );
    expect(
      records.map(({ indicator, target, actual, rate }) => [
        indicator?.[0],
        target?.[0],
        actual?.[0],
        rate?.[0],
      ]),
    ).toEqual([
      [rows[4]?.[0], '400', '380', '95'],
      [rows[5]?.[0], '150', '120', '80'],
      [rows[6]?.[0], '50', '40', '80'],
    ]);
  });
});

describe('a title that names its fiscal year', () => {
  it.each([
    ['Annual report FY24 (October 2023 – September 2024)', 2024],
    ['FY2024 results, July 2023 to June 2024', 2024],
  ])('%s', async (title, year) => {
    const [table] = detectTables(
      await sheetOf([
        [title],
        ['Indicator', 'FY23 Target', 'FY23 Actual', 'FY24 Target', 'FY24 Actual'],
        ['Visits', 100, 110, 120, 125],
        ['Courses', 8, 9, 10, 7],
      ]),
    );
    expect(table?.period).toEqual({ year, part: { kind: 'year' } });
  });
});
