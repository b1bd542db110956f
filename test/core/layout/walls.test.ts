import { detectTables } from '../../../src/core/layout/findTables';
import { readIndicators } from '../../../src/core/report/readReport';
import { sheetOf } from '../report/bed/report';
import type { Rows } from './bed/columns';

/** Of each indicator its name, target and result, as they are read. */
const read = async (rows: Rows): Promise<readonly string[]> => {
  const snapshot = await sheetOf(rows);
  return detectTables(snapshot).flatMap((table) =>
    [...readIndicators(snapshot, table, { reportYear: null })].map(({ name, target, actual }) =>
      [name, target?.value.value ?? '-', actual?.quantity.value ?? '-'].join(' | '),
    ),
  );
};

describe('a wall of figures, each below its label', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'labels beside each other',
      [
        ['公車準點率', '', '', '', '路平抽查合格率', '', ''],
        ['目標', '實際', '達成率', '', '目標', '實際', '達成率'],
        ['80%', '84.5%', '105.6%', '', '95%', '93%', '97.9%'],
        [],
        ['申辦天數', '', '', '', '抽查處數', '', ''],
        ['目標', '實際', '達成率', '', '目標', '實際', '達成率'],
        [10, 9, '110%', '', 120, 131, '109%'],
      ],
      ['公車準點率 | 80 | 84.5', '路平抽查合格率 | 95 | 93', '申辦天數 | 10 | 9', '抽查處數 | 120 | 131'],
    ],
    [
      'labels below each other, the result first',
      [
        ['KPI WALL 2024'],
        [],
        ['On-time buses', '', 'Calls answered'],
        ['Actual', '', 'Actual'],
        ['84.5%', '', '88%'],
        ['Target', '', 'Target'],
        ['80%', '', '90%'],
      ],
      ['On-time buses | 80 | 84.5', 'Calls answered | 90 | 88'],
    ],
    [
      'with verdicts, nothing between the cards',
      [
        ['Uptime', '', '', 'Tickets', '', ''],
        ['Goal', 'Result', 'Status', 'Goal', 'Result', 'Status'],
        ['99.9%', '99.95%', 'Met', 300, 280, 'Not met'],
      ],
      ['Uptime | 99.9 | 99.95', 'Tickets | 300 | 280'],
    ],
    [
      'the name below a label of its own',
      [
        ['指標名稱', '', '指標名稱'],
        ['公車準點率', '', '路平抽查件數'],
        ['目標值', '', '目標值'],
        ['80%', '', 120],
        ['實際值', '', '實際值'],
        ['84.5%', '', 131],
      ],
      ['公車準點率 | 80 | 84.5', '路平抽查件數 | 120 | 131'],
    ],
  ])('%s', async (_, rows, figures) => {
    expect(await read(rows)).toEqual(figures);
  });

  it.each<readonly [string, Rows]>([
    [
      'a table with quarters above, of nothing that is named',
      [
        ['Q1', '', 'Q2', ''],
        ['Target', 'Actual', 'Target', 'Actual'],
        [80, 84, 95, 93],
      ],
    ],
    [
      'columns that go on below',
      [
        ['甲', '', '乙', ''],
        ['目標', '實際', '目標', '實際'],
        [100, 90, 80, 85],
        [120, 90, 70, 85],
      ],
    ],
    ['one that nothing calls an indicator', [['公車'], ['目標值'], ['80%'], ['實際值'], ['84.5%']]],
  ])('is none: %s', async (_, rows) => {
    expect(await read(rows)).toEqual([]);
  });
});
