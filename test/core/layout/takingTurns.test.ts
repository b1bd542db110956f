import { detectTables } from '../../../src/core/layout/findTables';
import { fieldCell } from '../../../src/core/layout/table';
import { cellName } from '../../../src/core/sheet/address';
import { sheetOf } from '../report/bed/report';
import type { Rows } from './bed/columns';

/** Of each indicator the cells of its name, target and result; `none` where no table is found. */
const read = async (rows: Rows): Promise<readonly string[]> => {
  const records = detectTables(await sheetOf(rows)).flatMap((table) => table.records);
  const cells = records.map((record) =>
    (['indicator', 'target', 'actual'] as const)
      .map((role) => {
        const cell =
          fieldCell(record, role) ?? (role === 'indicator' ? fieldCell(record, 'goal') : undefined);
        return cell ? cellName(cell) : '-';
      })
      .join(' '),
  );
  return cells.length > 0 ? cells : ['none'];
};

describe('targets and results in turns over months, quarters, years', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'the latest month that has results',
      [
        ['項目', '預定/實際', '1月', '2月', '3月'],
        ['路面修補', '預定', 100, 120, 130],
        ['', '實際', 98, 125, ''],
        ['樹木修剪', '預定', 30, 30, 40],
        ['', '實際', 31, 28, ''],
      ],
      ['A2 D2 D3', 'A4 D4 D5'],
    ],
    [
      'what runs to September against what was aimed at by then',
      [
        ['計畫名稱', '區分', '1-3月', '1-6月', '1-9月', '1-12月'],
        ['道路拓寬', '計畫進度', '10%', '30%', '60%', '100%'],
        ['', '執行進度', '12%', '28%', '61%', ''],
        ['下水道', '計畫進度', '20%', '40%', '70%', '100%'],
        ['', '執行進度', '18%', '41%', '66%', ''],
      ],
      ['A2 E2 E3', 'A4 E4 E5'],
    ],
    [
      'the year so far of a monthly report, below headings of groups, without sums',
      [
        ['Monthly scorecard FY2024'],
        ['Measure', '', 'Apr', 'May', 'Jun', 'YTD'],
        ['Customers'],
        ['Calls answered', 'Plan', 100, 100, 100, 300],
        ['', 'Actual', 98, 103, 110, 311],
        [],
        ['Visits', 'Plan', 20, 20, 20, 60],
        ['', 'Actual', 22, 18, 19, 59],
        ['Total', 'Plan', 120, 120, 120, 360],
        ['', 'Actual', 120, 121, 129, 370],
      ],
      ['A4 F4 F5', 'A7 F7 F8'],
    ],
    [
      'letters in turns',
      [
        ['KPI', 'T/A', 'Q1', 'Q2'],
        ['Calls', 'T', 10, 10],
        ['', 'A', 9, 12],
        ['Visits', 'T', 5, 5],
        ['', 'A', 6, 4],
      ],
      ['A2 D2 D3', 'A4 D4 D5'],
    ],
    [
      'names in the row of periods, block by block',
      [
        ['113年工作進度'],
        ['路面修補(處)', '1月', '2月'],
        ['預定', 10, 11],
        ['實際', 9, 12],
        ['樹木修剪(株)', '1月', '2月'],
        ['預定', 5, 6],
        ['實際', 6, 4],
      ],
      ['A2 C3 C4', 'A5 C6 C7'],
    ],
  ])('%s', async (_, rows, cells) => {
    expect(await read(rows)).toEqual(cells);
  });

  it('have the goal of the indicator above where theirs is left empty', async () => {
    const [table] = detectTables(
      await sheetOf([
        ['策略目標', '指標', '區分', '112年', '113年'],
        ['提升服務', '滿意度', '目標值', 80, 82],
        ['', '', '實際值', 81, 83],
        ['', '申辦天數', '目標值', 10, 9],
        ['', '', '實際值', 9.5, 9.2],
      ]),
    );
    expect(table?.records.map((record) => fieldCell(record, 'goal'))).toEqual([
      { row: 1, column: 0 },
      { row: 1, column: 0 },
    ]);
  });
});

describe('targets and results in turns in one column', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'below 數值, with rates',
      [
        ['績效指標', '單位', '項目', '數值', '備註'],
        ['公車準點率', '%', '目標值', 90, ''],
        ['', '', '實際值', 92, '新增車輛'],
        ['', '', '達成率', '102%', ''],
        ['路平抽查', '處', '目標值', 200, ''],
        ['', '', '實際值', 210, ''],
        ['', '', '達成率', '105%', ''],
      ],
      ['A2 D2 D3', 'A5 D5 D6'],
    ],
    [
      'below Value, the name in every row',
      [
        ['KPI', 'Type', 'Value', 'Comment'],
        ['Response time (min)', 'Target', 8, ''],
        ['Response time (min)', 'Actual', 7.5, 'better'],
        ['First-time fix', 'Target', '85%', ''],
        ['First-time fix', 'Actual', '88%', ''],
      ],
      ['A2 C2 C3', 'A4 C4 C5'],
    ],
    [
      'without headings',
      [
        ['公車準點率', '目標', 90],
        ['', '實績', 92],
        ['路平抽查件數', '目標', 200],
        ['', '實績', 210],
      ],
      ['A1 C1 C2', 'A3 C3 C4'],
    ],
    [
      'one indicator below a heading of names',
      [
        ['Indicator', 'Item', 'Figure'],
        ['Uptime', 'Goal', '99.9%'],
        ['', 'Result', '99.95%'],
      ],
      ['A2 C2 C3'],
    ],
  ])('%s', async (_, rows, cells) => {
    expect(await read(rows)).toEqual(cells);
  });
});

describe('what is planned and done in turns, and is no indicator', () => {
  it.each<readonly [string, Rows]>([
    [
      'a roster',
      [
        ['姓名', '類別', '1月', '2月'],
        ['王小明', '預定', 160, 160],
        ['', '實際', 150, 162],
        ['李大華', '預定', 160, 160],
        ['', '實際', 158, 160],
      ],
    ],
    [
      'a timesheet',
      [
        ['Employee', '', 'Value'],
        ['Ann Lee', 'Planned', 40],
        ['', 'Actual', 38],
        ['Bo Chen', 'Planned', 40],
        ['', 'Actual', 41],
      ],
    ],
    [
      'a schedule drawn with bars',
      [
        ['工作項目', '類別', '1月', '2月', '3月'],
        ['設計', '預定', '■', '■', ''],
        ['', '實際', '■', '', ''],
        ['施工', '預定', '', '■', '■'],
        ['', '實際', '', '', '■'],
      ],
    ],
  ])('%s', async (_, rows) => {
    expect(await read(rows)).toEqual(['none']);
  });
});
