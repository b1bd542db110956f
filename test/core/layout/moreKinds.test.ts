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
    ['Performance criteria', 'indicator'],
    ['实际完成值', 'actual'],
    ['预期目标', 'target'],
    ['达成率', 'rate'],
  ])('%s: %s', (heading, role) => {
    expect(readHeading(heading)?.roles[0]).toBe(role);
  });

  it.each(['截至本月應達', '截至本季結果', '至本期累計實績'])('%s runs to date', (heading) => {
    expect(readHeading(heading)?.period).toEqual({ year: null, part: { kind: 'to-date', month: null } });
  });

  it.each([
    ['Service targets 2019 to 2020', { year: 2019, part: { kind: 'year' } }],
    ['Quarter 2 2024/25', { year: 2024, part: { kind: 'quarter', number: 2 } }],
  ])('%s', (heading, period) => {
    expect(readHeading(heading)?.period).toEqual(period);
  });

  it('know stages beside their years, without taking them for more', () => {
    expect(readHeading('Midline 2023')).toMatchObject({ roles: [], period: { year: 2023 } });
    expect(readHeading('期中(112年)')).toMatchObject({ roles: [], period: { year: 2023 } });
  });
});

describe('titles and headings that give the scale of figures', () => {
  const unitOf = async (title: string, heading = 'Target'): Promise<string | null> => {
    const [table] = detectTables(
      await sheetOf([[title], ['Measure', heading, 'Actual'], ['Roads resurfaced', 12, 11], ['Homes', 4, 5]]),
    );
    return table?.records[0]?.unit ?? table?.unit ?? null;
  };
  it.each([
    ['Capital programme ($ million unless otherwise stated)', '$ million'],
    ['Water supplied (million m³)', 'million m³'],
    ['Figures in thousands', 'thousands'],
    ['Costs in NT$ thousands', 'NT$ thousands'],
    ['執行情形 單位：新臺幣百萬元', '百萬元'],
    ['Results 2023 (£m)', '£m'],
  ])('%s: %s', async (title, unit) => {
    expect(await unitOf(title)).toBe(unit);
  });

  it('in a heading, beside other things', async () => {
    expect(await unitOf('', 'Target ($ million, nominal)')).toBe('$ million');
    expect(await unitOf('', 'Target (thousands)')).toBe('thousands');
  });

  it.each(['Thousands took part', 'Million Trees Programme', 'One in a million', '1000 Days Plan (2023)'])(
    'none in %s',
    async (title) => {
      expect(await unitOf(title)).toBeNull();
    },
  );
});

describe('tables', () => {
  it('with headings in two rows, the second in another language, are one', async () => {
    const rows = [
      ['項次', '衡量指標', '單位', '目標值', '實際值', '說明'],
      ['No.', 'Indicator', 'Unit', 'Target', 'Actual', 'Remarks'],
      [1, '導覽場次', '場', 24, 25, ''],
      [2, '導覽人次', '人次', 900, 870, '颱風停辦一場'],
    ];
    expect(await detected(rows)).toBe('actual E, indicator B, narrative F, target D, unit C');
  });

  it('name their indicators in a column of goals beside one of how they are measured', async () => {
    const rows = [
      ['職安衛目標', '主責', '評量方式', '標的值', '全年實績', '判定'],
      ['虛驚事件通報件數', '工安組', '通報系統', '≧12件', 15, '達標'],
      ['廢溶劑產生量', '廠務組', '過磅紀錄', '≦8公噸', 8.4, '未達標'],
    ];
    expect(await detected(rows)).toBe('actual E, goal A, standard C, status F, target D');
  });

  it('of plans with their stories', async () => {
    const rows = [
      ['編號', '施政計畫', '年度預定目標', '執行成果說明', '目標達成率'],
      [1, '鄰里公園更新', '更新公園8處', '全年完成更新7處，餘1處辦理招標。', '87.5%'],
      [2, '樂齡課程', '開設課程60班', '開設63班，結訓1,120人。', '105%'],
    ];
    expect(await detected(rows)).toBe('goal B, narrative D, rate E, target C');
  });

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
