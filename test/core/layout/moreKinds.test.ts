import { readHeading } from '../../../src/core/layout/headings/readHeading';
import { detectTables } from '../../../src/core/layout/findTables';
import { periodLabel } from '../../../src/core/layout/periodLabel';
import { render } from '../../../src/core/language/render';
import { sheetOf } from '../report/bed/report';
import { detected } from './bed/columns';

describe('headings of what is wanted and what came of it', () => {
  it.each([
    ['期望值', 'target'],
    ['期許目標', 'target'],
    ['本期值', 'actual'],
    ['本年度數值', 'actual'],
    ['最新數據', 'actual'],
    ['符合情形', 'status'],
    ['管制上限', 'target'],
    ['控制重點', 'indicator'],
    ['查核要項', 'indicator'],
    ['Result chain', 'goal'],
    ['Objectively verifiable indicator', 'indicator'],
  ])('%s: %s', (heading, role) => {
    expect(readHeading(heading)?.roles[0]).toBe(role);
  });

  it.each(['截至本月應達', '截至本季結果', '至本期累計實績'])('%s runs to date', (heading) => {
    expect(readHeading(heading)?.period).toEqual({ year: null, part: { kind: 'to-date', month: null } });
  });

  it('know stages beside their years, without taking them for more', () => {
    expect(readHeading('Midline 2023')).toMatchObject({ roles: [], period: { year: 2023 } });
    expect(readHeading('期中(112年)')).toMatchObject({ roles: [], period: { year: 2023 } });
  });
});

describe('tables', () => {
  it('of stages are read for the last one', async () => {
    const rows = [
      ['Result chain', 'Objectively verifiable indicator', 'Midline 2023', '', 'Endline 2025', ''],
      ['', '', 'Planned', 'Achieved', 'Planned', 'Achieved'],
      ['Impact', 'Household income', 95, 97, 120, 126],
      ['Output 1', 'Nurseries established', 10, 11, 24, 24],
    ];
    expect(await detected(rows)).toBe('actual F, baseline D, goal A, indicator B, target E');
    const [table] = detectTables(await sheetOf(rows));
    expect(table?.period && render(periodLabel(table.period), 'en')).toBe('2025');
  });

  it('name indicators in a column of names that end as headings do', async () => {
    expect(
      await detected([
        ['作業重點', '權責單位', '應辦理', '已辦理', '完成比'],
        ['出納庫存盤點', '秘書室', '12次', '12次', '100%'],
        ['存貨抽盤項目', '主計室', '80項', '72項', '90%'],
      ]),
    ).toContain('indicator A');
  });

  it('count no rows that only sum scores up', async () => {
    const rows = [
      ['#', 'Key result', 'Baseline', 'Goal', 'Latest', '% to goal'],
      ['1.1', 'Activated workspaces', 12, 20, 18, '75%'],
      ['', 'Objective score', '', '', '', '0.91'],
      ['2.1', 'Customer score', 3, 5, 4, '50%'],
      ['', 'Objective score', '', '', '', '0.82'],
    ];
    const [table] = detectTables(await sheetOf(rows));
    expect(table?.records.map(({ rows: { first } }) => first)).toEqual([1, 3]);
  });

  it('compare nothing that was spent with what was to be done', async () => {
    expect(
      await detected([
        ['工作項目', '目標值', '經費(千元)', '', '實際值'],
        ['', '', '核定數', '實支數', ''],
        ['造林', 100, 3200, 2980, 95],
        ['撫育', 200, 5600, 5600, 210],
      ]),
    ).toBe('actual E, indicator A, target B');
  });
});
