import { render } from '../../../src/core/language/render';
import { detectTables } from '../../../src/core/layout/findTables';
import type { RangeAddress } from '../../../src/core/sheet/address';
import { recordsOf, snapshotOf, type ValueRows } from './bed/records';

/** Each indicator on a line: its name, target, actual; then what else it has. */
const read = (rows: ValueRows, merges: readonly RangeAddress[] = []): readonly string[] =>
  recordsOf(rows, merges).map(({ indicator = [], target = [], actual = [], ...others }) => {
    const more = Object.entries(others).map(([role, texts]) => `${role} ${texts.join(' ')}`);
    return [indicator.join(' '), ...target, ...actual, ...more].join(' | ');
  });

const reasons = (rows: ValueRows): readonly string[] =>
  detectTables(snapshotOf(rows)).flatMap((table) => table.reasons.map((reason) => render(reason, 'en')));

const across = (row: number, left: number, right: number): RangeAddress => ({
  top: row,
  bottom: row,
  left,
  right,
});

describe('measures side by side, a unit in each row', () => {
  it('give an indicator for each unit and measure', () => {
    const rows = [
      ['各區衛生所辦理情形'],
      ['衛生所', '健檢人數', '', '衛教場次', ''],
      ['', '目標', '實際', '目標', '實際'],
      ['東區', 1200, 1250, 30, 28],
      ['西區', 900, 880, 40, 41],
    ];
    const expected = [
      '東區 健檢人數 | 1200 | 1250',
      '東區 衛教場次 | 30 | 28',
      '西區 健檢人數 | 900 | 880',
      '西區 衛教場次 | 40 | 41',
    ];
    expect(read(rows)).toEqual(expected);
    expect(read(rows, [{ top: 1, bottom: 2, left: 0, right: 0 }, across(1, 1, 2), across(1, 3, 4)])).toEqual(
      expected,
    );
  });

  it('keep what each has besides, and what the row has for all of them', () => {
    expect(
      read([
        ['Programme', 'Branch', 'Visitors', '', '', 'Events held', '', ''],
        ['', '', 'Target', 'Actual', 'Achievement rate', 'Target', 'Actual', 'Achievement rate'],
        ['Reading', 'East', 1200, 1250, '104.2%', 30, 28, '93.3%'],
        ['Reading', 'West', 900, 880, '97.8%', 40, 41, '102.5%'],
      ]),
    ).toEqual([
      'East Visitors | 1200 | 1250 | goal Reading | rate 104.2%',
      'East Events held | 30 | 28 | goal Reading | rate 93.3%',
      'West Visitors | 900 | 880 | goal Reading | rate 97.8%',
      'West Events held | 40 | 41 | goal Reading | rate 102.5%',
    ]);
  });

  it('with years below each: the earlier one is a baseline of the same measure', () => {
    const rows = [
      ['分局', '巡守次數', '', '', '', '宣導場次', '', '', ''],
      ['', '112年', '', '113年', '', '112年', '', '113年', ''],
      ['', '目標', '實際', '目標', '實際', '目標', '實際', '目標', '實際'],
      ['東區', 110, 115, 120, 125, 7, 8, 9, 10],
      ['西區', 80, 78, 90, 88, 5, 5, 6, 4],
    ];
    const merges = [
      across(0, 1, 4),
      across(0, 5, 8),
      across(1, 1, 2),
      across(1, 3, 4),
      across(1, 5, 6),
      across(1, 7, 8),
    ];
    expect(read(rows, merges)).toEqual([
      '東區 巡守次數 | 120 | 125 | baseline 115',
      '東區 宣導場次 | 9 | 10 | baseline 8',
      '西區 巡守次數 | 90 | 88 | baseline 78',
      '西區 宣導場次 | 6 | 4 | baseline 5',
    ]);
  });

  it('may be units over indicators as well', () => {
    expect(
      read([
        ['衡量指標', '東分館', '', '西分館', ''],
        ['', '目標值', '實際值', '目標值', '實際值'],
        ['借閱冊數', 500, 520, 300, 290],
        ['活動場次', 12, 12, 8, 9],
      ]),
    ).toEqual([
      '借閱冊數 東分館 | 500 | 520',
      '借閱冊數 西分館 | 300 | 290',
      '活動場次 東分館 | 12 | 12',
      '活動場次 西分館 | 8 | 9',
    ]);
  });

  it('leave out what a unit has no part in, and the totals below', () => {
    expect(
      read([
        ['Site', 'Loans', '', 'Lectures', ''],
        ['', 'Target', 'Actual', 'Target', 'Actual'],
        ['East', 500, 520, '', ''],
        ['West', '', '', 8, 9],
        ['Total', 500, 520, 8, 9],
      ]),
    ).toEqual(['East Loans | 500 | 520', 'West Lectures | 8 | 9']);
  });

  it('say which columns each has', () => {
    expect(
      reasons([
        ['Site', 'Loans', '', 'Lectures', ''],
        ['', 'Target', 'Actual', 'Target', 'Actual'],
        ['East', 500, 520, 12, 11],
        ['West', 400, 410, 8, 9],
      ]),
    ).toEqual(
      expect.arrayContaining([
        'Loans: target in column B, actual in column C',
        'Lectures: target in column D, actual in column E',
      ]),
    );
  });

  it('take the unit that a heading over their figures names', () => {
    const [table] = detectTables(
      snapshotOf([
        ['Office', 'Waiting time (days)', '', 'Visitors', ''],
        ['', 'Target', 'Actual', 'Target', 'Actual'],
        ['East', 12, 11, 500, 520],
        ['West', 8, 9, 400, 410],
      ]),
    );
    expect(table?.records.map(({ unit }) => unit)).toEqual(['days', null, 'days', null]);
  });
});

describe('columns of further targets and results', () => {
  it('that are called otherwise are said not to be read', () => {
    const rows = [
      ['工作計畫', '績效', '', '經費', ''],
      ['', '目標值', '實際值', '預算數', '決算數'],
      ['社區講座', 12, 11, 300000, 280000],
      ['志工培訓', 80, 85, 120000, 118000],
    ];
    expect(read(rows)).toHaveLength(2);
    expect(reasons(rows)).toContain('Not read: column D、E, which looks like further targets or results');
  });

  it.each([
    ['Year 1', 'Year 2'],
    ['第一期', '第二期'],
    ['期中', '期末'],
  ])('of %s and %s are of no two measures', (one, other) => {
    const [table] = detectTables(
      snapshotOf([
        ['Indicator', one, '', other, ''],
        ['', 'Target', 'Actual', 'Target', 'Actual'],
        ['Households reached', 45, 43, 60, 63],
        ['People trained', 8000, 8450, 12000, 12480],
      ]),
    );
    expect(table?.shape).toBe('list');
    expect(table?.records).toHaveLength(2);
  });
});
