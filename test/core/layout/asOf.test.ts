import { render } from '../../../src/core/language/render';
import { detectTables } from '../../../src/core/layout/findTables';
import { periodLabel } from '../../../src/core/layout/periodLabel';
import { recordsOf, snapshotOf, type ValueRows } from './bed/records';

const BODY = [
  ['Training courses', 12, 10],
  ['Clients served', 300, 320],
];
const tableOf = (...headings: readonly string[]): ValueRows => [headings, ...BODY];
const periodOf = (rows: ValueRows): string => {
  const [table] = detectTables(snapshotOf(rows));
  return table?.period ? render(periodLabel(table.period), 'en') : 'none';
};

describe('one column of results with the day to which they run', () => {
  it.each([
    ['Target 2024', 'Achieved (Dec 2024)', '2024'],
    ['Target 2023/24', 'Actual as at 31 March 2024', '2023'],
    ['113年目標值', '實際值（113年12月）', '2024'],
  ])('%s is answered by %s, as the year ends then', (aim, result, period) => {
    const rows = tableOf('KPI', aim, result);
    expect(recordsOf(rows)).toMatchObject([{ actual: ['10'] }, { actual: ['320'] }]);
    expect(periodOf(rows)).toBe(period);
  });

  it.each([
    ['Target 2024', 'Achieved (Sep 2024)'],
    ['113年目標值', '達成值(113年9月)'],
  ])('%s is answered by %s, so far', (aim, result) => {
    const rows = tableOf('KPI', aim, result);
    expect(recordsOf(rows)).toMatchObject([{ actual: ['10'] }, { actual: ['320'] }]);
    expect(periodOf(rows)).toContain('to month 9');
  });

  it('is one month of several where another stands beside', () => {
    const rows = [
      ['KPI', 'Target 2024', 'Actual (Nov 2024)', 'Actual (Dec 2024)'],
      ['Training courses', 12, 1, 2],
      ['Clients served', 300, 30, 40],
    ];
    expect(recordsOf(rows).map(({ actual }) => actual)).toEqual([undefined, undefined]);
  });

  it.each(['Target 2020 to 2025', '2020-2025 target'])('%s is of the last year', (heading) => {
    expect(periodOf(tableOf('KPI', heading, 'Actual 2020 to 2025'))).toBe('2025');
  });
});

describe('two things in one heading', () => {
  it('the name and what is aimed at', () => {
    const rows = [
      ['工作項目及目標值', '實際執行成果'],
      ['辦理訓練12場', '辦理10場'],
      ['滿意度：90%', '滿意度91.5%'],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { indicator: ['辦理訓練12場'], target: ['辦理訓練12場'] },
      { indicator: ['滿意度：90%'], target: ['滿意度：90%'] },
    ]);
  });

  it('in English', () => {
    const rows = [
      ['Activity and target', 'Result achieved'],
      ['Hold 12 training courses', '10 courses held'],
      ['Advise 30 companies', '32 companies advised'],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { indicator: ['Hold 12 training courses'], target: ['Hold 12 training courses'] },
      { indicator: ['Advise 30 companies'], target: ['Advise 30 companies'] },
    ]);
  });

  it.each(['目標/實際', '目標及實際值', 'Target and actual'])(
    'what is aimed at and what came of it, in %s, give the target; a column of results stands beside',
    (heading) => {
      const rows = [
        ['指標', heading, '實際值'],
        ['訓練場次', '12/10', 10],
        ['服務人數', '300/320', 320],
      ];
      const given = recordsOf(rows).map(({ target, actual }) => [target, actual]);
      expect(given).toEqual([
        [['12'], ['10']],
        [['300'], ['320']],
      ]);
    },
  );
});
