import { layoutOf, resultCell } from '../../../src/core/achievement/layout';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import { detectTables } from '../../../src/core/layout/findTables';
import { plainHeading } from '../../../src/core/layout/headings/glance';
import { NO_WISH } from '../../../src/core/layout/wish';
import { readIndicators } from '../../../src/core/report/readReport';
import { readSheet, sheetOf, tableOf } from '../report/bed/report';
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

describe('label and value in one cell', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'below each other, with what is told besides',
      [
        ['目標：安心托育'],
        ['指標名稱：公托新設家數'],
        ['主辦單位：社會局'],
        ['單位：家'],
        ['112年實際值：6'],
        ['113年目標值：8'],
        ['113年實際值：7'],
        ['辦理情形：土地取得延後。'],
        [],
        ['指標名稱：健檢人數'],
        ['113年目標值：8,500人'],
        ['113年實際值：8,892人'],
      ],
      ['公托新設家數 | 8 | 7', '健檢人數 | 8500 | 8892'],
    ],
    [
      'beside each other, named by the line above',
      [
        ['2024 KPI dashboard'],
        ['On-time buses', '', 'Calls answered', '', 'Complaints'],
        ['Target: 80%', '', 'Target: 90%', '', 'Target: 12'],
        ['Actual: 84.5%', '', 'Actual: 88%', '', 'Actual: 9'],
        ['Status: Met', '', 'Status: Not met', '', 'Status: Met'],
      ],
      ['On-time buses | 80 | 84.5', 'Calls answered | 90 | 88', 'Complaints | 12 | 9'],
    ],
    [
      'in one row each, whichever comes first',
      [
        ['公車準點率', '實際：84.5%', '目標：80%'],
        ['申辦天數', '實際：9天', '目標：10天'],
      ],
      ['公車準點率 | 80 | 84.5', '申辦天數 | 10 | 9'],
    ],
    [
      'target and result in one row below the name',
      [
        ['Indicator : Calls answered', ''],
        ['Target : 90 %', 'Result : 88 %'],
        ['Comment : short of staff', ''],
        ['Indicator : Sites visited', ''],
        ['Target : 120', 'Result : 131'],
      ],
      ['Calls answered | 90 | 88', 'Sites visited | 120 | 131'],
    ],
  ])('%s', async (_, rows, figures) => {
    expect(await read(rows)).toEqual(figures);
  });

  it.each<readonly [string, Rows]>([
    ['minutes', [['會議紀錄'], ['目標：完成年度計畫'], ['結果：同意辦理']]],
    ['one pair below a text that nothing calls an indicator', [['設備A'], ['目標：80'], ['實際：75']]],
    ['what a person aims at', [['姓名：王小明'], ['目標：減重5公斤'], ['實際：3公斤']]],
    ['target and result in one cell', [['公車準點率', '目標值：80%，實際值：84.5%']]],
  ])('is no indicator: %s', async (_, rows) => {
    expect(await read(rows)).toEqual([]);
  });

  const ROWS: Rows = [['指標名稱：公車準點率'], ['目標值：80%'], ['實際值：84.5%'], ['達成率：105.6%']];

  it('is a claim that is checked, and no place to write a result', async () => {
    const snapshot = await sheetOf(ROWS);
    const table = tableOf(snapshot);
    const [indicator] = await readSheet(ROWS);
    const layout = layoutOf(snapshot, table, DEFAULT_SCHEME);
    expect(indicator?.reported.rate?.value.value.toString()).toBe('105.6');
    expect(layout && indicator && resultCell(layout, indicator, 'rate')).toBeNull();
  });

  it('is corrected by the words of its label', async () => {
    const snapshot = await sheetOf([['指標名稱：公車準點率'], ['盼望：80%'], ['實際值：84.5%']]);
    expect(detectTables(snapshot)).toEqual([]);
    const [table] = detectTables(snapshot, { ...NO_WISH, labels: { [plainHeading('盼望')]: 'target' } });
    expect(table?.labels.map(({ text, role }) => `${text} ${String(role)}`)).toEqual([
      '盼望 target',
      '實際值 actual',
      '指標名稱 indicator',
    ]);
  });
});
