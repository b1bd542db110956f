import { detectTables } from '../../../src/core/layout/findTables';
import { fieldCell } from '../../../src/core/layout/table';
import { cellName } from '../../../src/core/sheet/address';
import { sheetOf } from '../report/bed/report';
import { detected, type Rows } from './bed/columns';

describe('targets and results below headings that nobody knows', () => {
  it.each([
    ['a target', ['項目', '底標', '實際值', '達成率'], 'actual C, indicator A, rate D, target B'],
    ['a result', ['項目', '目標值', '入帳', '達成率'], 'actual C, indicator A, rate D, target B'],
    ['both', ['項目', '底標', '入帳', '達成率'], 'actual C, indicator A, rate D, target B'],
  ])('are told by the rates: %s', async (_, heads, read) => {
    expect(await detected([heads, ['甲', 40, 50, '125%'], ['乙', 20, 19, '95%'], ['丙', 8, 6, '75%']])).toBe(
      read,
    );
  });

  const UNTOLD: readonly (readonly [string, Rows])[] = [
    [
      'no two columns give them',
      [
        ['甲', 40, 50, '80%'],
        ['乙', 20, 19, '70%'],
        ['丙', 8, 6, '60%'],
      ],
    ],
    [
      'all are 100',
      [
        ['甲', 40, 40, '100%'],
        ['乙', 20, 20, '100%'],
        ['丙', 8, 8, '100%'],
      ],
    ],
  ];
  it.each(UNTOLD)('stay unknown where %s', async (where, rows) => {
    const name = where === 'nothing else is known' ? '縣市' : '項目';
    expect(await detected([[name, '底標', '入帳', '達成率'], ...rows])).toBe('none');
  });

  it('are those of from, to and now, which say so only together', async () => {
    const rows: Rows = [
      ['Shorten the queue', 20, 8, 7],
      ['Raise the score', 6, 8, 8],
    ];
    expect(await detected([['Key result', 'From', 'To', 'Now'], ...rows])).toBe(
      'actual D, baseline B, indicator A, target C',
    );
    expect(await detected([['Activity', 'From', 'To', 'Staff'], ...rows])).toBe('none');
  });
});

describe('headings in pairs', () => {
  it.each([
    ['項目', '預計減量', '實際減量', '備註'],
    ['Initiative', 'Planned savings', 'Actual savings', 'Remarks'],
    ['Service', 'Target %', 'Achieved %', 'Volume'],
  ])('are a target and its result: %s, %s, %s', async (name, aim, done, last) => {
    expect(
      await detected([
        [name, aim, done, last],
        ['甲案', 20, 22, ''],
        ['乙案', 50, 44, ''],
      ]),
    ).toMatch(/actual C, indicator A, (?:narrative D, )?target B/);
  });

  it.each([
    ['預計完工日', '實際完工日', 20, 22],
    ['Planned price', 'Actual price', 20, 22],
    ['預計做法', '實際做法', '招標', '議價'],
  ])('are none of dates, prices and texts: %s, %s', async (aim, done, first, second) => {
    expect(
      await detected([
        ['事情', aim, done],
        ['甲案', first, second],
        ['乙案', first, second],
      ]),
    ).toBe('none');
  });
});

describe('a commitment in words', () => {
  it('is what is measured where figures stand below another target', async () => {
    expect(
      await detected([
        ['Pillar', 'Commitment', '2025 goal', '2025 progress'],
        ['Planet', 'Cut emissions by half', '50%', '44%'],
        ['People', 'Women in leadership', '40%', '41%'],
      ]),
    ).toBe('actual D, goal A, indicator B, target C');
  });
});

describe('a row that only names the columns', () => {
  it.each([
    ['(A)', '(B)', '(C)=(B)/(A)'],
    ['①', '②', '③=②/①'],
    ['A', 'B', 'C = B/A × 100%'],
  ])('is no indicator: %s, %s, %s', async (...marks) => {
    const [table] = detectTables(
      await sheetOf([
        ['項目', '目標值', '實際值', '達成率'],
        ['', ...marks],
        ['甲', 100, 98, '98%'],
      ]),
    );
    expect(table?.records.map(({ rows }) => rows.first)).toEqual([2]);
  });
});

describe('two columns of names', () => {
  it.each([
    ['工作項目', '工作指標'],
    ['Programme activity', 'Measure'],
    ['Project', 'Activity'],
  ])('are a group and its indicators: %s, %s', async (group, own) => {
    expect(
      await detected([
        [group, own, 'Target', 'Actual'],
        ['Care', 'Visits', 10, 12],
        ['', 'Calls', 20, 21],
      ]),
    ).toBe('actual D, goal A, indicator B, target C');
  });
});

describe('two columns of goals and no indicator', () => {
  it('are a group and what is measured, where the second tells more apart', async () => {
    expect(
      await detected([
        ['面向', '策略', '113年目標', '113年實績'],
        ['環境', '節水', 10, 12],
        ['環境', '節電', 20, 21],
      ]),
    ).toBe('actual D, goal A, indicator B, target C');
  });
});

describe('tables side by side', () => {
  it('are told by the same heading of names, known or not', async () => {
    expect(
      await detected([
        ['北區', '', '', '', '南區'],
        ['推廣事項', '目標', '實績', '', '推廣事項', '目標', '實績'],
        ['甲', 10, 11, '', '甲', 20, 19],
        ['乙', 12, 11, '', '乙', 24, 29],
      ]),
    ).toBe('actual C, indicator A, target B; actual G, indicator E, target F');
  });
});

describe('rows of periods below a row of limits', () => {
  it('are what came of it, for every column', async () => {
    const [table] = detectTables(
      await sheetOf([
        ['某院 2024年第一季品質監測'],
        ['項目', '跌倒率(%)', '感染率(%)'],
        ['閾值', '≦3', '≦2'],
        ['1月', 2.8, 1.2],
        ['2月', 3.1, 1.8],
        ['3月', 2.6, 2.2],
        ['本季平均', 2.8, 1.7],
        ['是否達閾值', '是', '是'],
      ]),
    );
    const cells = table?.records.map((record) =>
      (['indicator', 'target', 'actual', 'status', 'baseline'] as const).map((role) => {
        const cell = fieldCell(record, role);
        return cell ? cellName(cell) : '-';
      }),
    );
    expect(table?.shape).toBe('transposed');
    expect(cells).toEqual([
      ['B2', 'B3', 'B7', 'B8', '-'],
      ['C2', 'C3', 'C7', 'C8', '-'],
    ]);
  });
});

describe('one row of periods over several blocks', () => {
  it('leaves each its name, right above its figures', async () => {
    const [table] = detectTables(
      await sheetOf([
        ['項目＼年度', '112年', '113年'],
        ['一、來客數', '', ''],
        ['目標值', 10, 12],
        ['實際值', 11, 13],
        ['二、訂單數', '', ''],
        ['目標值', 20, 22],
        ['實際值', 21, 23],
      ]),
    );
    expect(table?.records.map(({ fields }) => fields.indicator?.[0]?.cell.row)).toEqual([1, 4]);
  });
});

describe('the unit of all figures', () => {
  it.each([
    ['單位：千元', '千元'],
    ['（新臺幣百萬元）', '百萬元'],
    ['(NT$ thousand)', '千元'],
    ['All amounts are in NT$ millions', '百萬元'],
    ['Budget execution (in thousands of NT dollars)', '千元'],
    ['共補助 3 千元整', null],
    ['Thousand Islands park report', null],
  ])('is said above them: %s', async (title, unit) => {
    const [table] = detectTables(
      await sheetOf([[title], ['工作計畫', '預算數', '決算數'], ['甲', 100, 98], ['乙', 20, 21]]),
    );
    expect(table?.unit).toBe(unit);
  });
});

describe('a line to be signed', () => {
  it('is no indicator, with or without what is filled in', async () => {
    const [table] = detectTables(
      await sheetOf([
        ['項目', '目標', '實績', '備註'],
        ['甲', 10, 11, ''],
        ['核准：', '審查：', '製表：', '表號：QP-07-03'],
      ]),
    );
    expect(table?.records).toHaveLength(1);
  });
});

describe('verdicts below a heading that nobody knows', () => {
  const table = (heading: string, ...verdicts: readonly string[]) =>
    detected([
      ['衡量指標', '目標值', '實際值', heading],
      ...verdicts.map((verdict, index) => [`指標${String(index)}數`, 20, 19 + index, verdict]),
    ]);
  const READ = 'actual C, indicator A, status D, target B';

  it.each([
    ['複評', ['達成', '未達成', '達成']],
    ['Progress 進展', ['Achieved 達成', 'Not achieved 未達成', 'Achieved 達成']],
    ['主管核閱', ['OK', 'NG', 'OK']],
  ])('are told by what they say: %s', async (heading, verdicts) => {
    expect(await table(heading, ...verdicts)).toBe(READ);
  });

  it.each([
    ['是否公開', ['是', '否', '是']],
    ['112年複評', ['達成', '未達成', '達成']],
    ['管考建議', ['請加強推動。', '達成', '解除列管。']],
  ])('are none where %s stands above', async (heading, verdicts) => {
    expect(await table(heading, ...verdicts)).toBe('actual C, indicator A, target B');
  });
});
