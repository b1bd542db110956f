import { detectTables } from '../../../src/core/layout/findTables';
import { fieldCell } from '../../../src/core/layout/table';
import { cellName } from '../../../src/core/sheet/address';
import { sheetOf } from '../report/bed/report';
import { detected } from './bed/columns';

describe('tables of a kind that was not read', () => {
  it('take the planned result on numbered cards for the target', async () => {
    const card = (number: number, name: string, aim: string, done: string): string[][] => [
      [`Performance measure ${String(number)}`, name],
      ['Planned result', aim],
      ['Actual result', done],
      ['Source', 'Case system'],
      [],
    ];
    const [table] = detectTables(
      await sheetOf([
        ...card(1, 'Visits to isolated residents', '400', '412'),
        ...card(2, 'Reports sent in time', 'At least 90%', '88%'),
      ]),
    );
    const cells = (table?.records ?? []).map((record) =>
      (['indicator', 'target', 'actual'] as const).map((role) => {
        const cell = fieldCell(record, role);
        return cell ? cellName(cell) : '-';
      }),
    );
    expect(cells).toEqual([
      ['B1', 'B2', 'B3'],
      ['B6', 'B7', 'B8'],
    ]);
  });

  it('do not take expected results in words for targets', async () => {
    expect(
      await detected([
        ['Expected result', 'Activity', 'Responsible'],
        ['Residents feel safe', 'Evening patrols', 'Ward office'],
        ['Parks are clean', 'Volunteer days', 'Parks team'],
      ]),
    ).toBe('none');
  });

  it.each([
    [
      'a log of tests',
      [
        ['Test ID', 'Test case', 'Expected result', 'Actual result', 'Status'],
        ['A-1', 'Sign in', 'Start page is shown', 'Start page is shown', 'Pass'],
        ['A-2', 'Print 20 labels', '20 labels', '20 labels', 'Pass'],
        ['A-3', 'Lock the account', 'Locked after 3 tries', 'Locked after 4 tries', 'Fail'],
      ],
    ],
    [
      '測試紀錄',
      [
        ['編號', '測試項目', '預期結果', '實際結果', '結果'],
        ['1', '登入', '顯示首頁', '顯示首頁', '通過'],
        ['2', '匯出清單', '匯出 200 筆', '匯出 200 筆', '通過'],
        ['3', '鎖定帳號', '3 次後鎖定', '4 次後鎖定', '未通過'],
      ],
    ],
    [
      'how many measures each office has',
      [
        ['處別', '指標總數', '達成', '未達成', '達成比例'],
        ['農業處', '4', '3', '1', '75%'],
        ['工務處', '2', '2', '0', '100%'],
        ['文化處', '5', '4', '1', '80%'],
      ],
    ],
  ])('are none: %s', async (_name, rows) => {
    expect(await detected(rows)).toBe('none');
  });

  it('leave out what was reported the time before', async () => {
    expect(
      await detected([
        ['Indicator Name', 'Unit', 'Baseline', 'Actual (Previous)', 'Actual (Current)', 'End Target'],
        ['Households with a meter', 'Number', '0', '4,100', '5,300', '5,000'],
        ['Meters read each month', 'Percentage', '40', '71', '83', '85'],
        ['Average days to repair', 'Days', '20', '12', '9', '10'],
      ]),
    ).toBe('actual E, baseline C, indicator A, target F, unit B');
  });

  it('name the finer of two columns, whatever totals and groups repeat', async () => {
    expect(
      await detected([
        ['計畫別', '重點工作', '預定辦理數', '實際辦理數', '達成率'],
        ['甲、綠化', '', '', '', ''],
        ['造林', '新植樹苗', '400株', '420株', '105%'],
        ['造林', '撫育面積', '30公頃', '27公頃', '90%'],
        ['小計', '2項', '', '', ''],
        ['乙、保育', '', '', '', ''],
        ['濕地', '巡護次數', '50次', '50次', '100%'],
        ['濕地', '志工時數', '800小時', '820小時', '102.5%'],
        ['小計', '2項', '', '', ''],
      ]),
    ).toBe('actual D, goal A, indicator B, rate E, target C');
  });

  it('are read below others, by what was raised against what was planned', async () => {
    expect(
      await detected([
        ['項目', '標準', '結果', '是否符合'],
        ['滿意度', '≧85分', '88分', '符合'],
        ['客訴件數', '≦6件', '7件', '不符合'],
        [],
        ['來源', '勸募計畫(元)', '實募(元)', '達成%'],
        ['企業捐助', 300000, 315000, 105],
        ['個人捐助', 120000, 110400, 92],
        ['園遊義賣', 50000, 48000, 96],
      ]),
    ).toBe('actual C, indicator A, status D, target B; actual C, indicator A, rate D, target B');
  });

  it.each([
    [['What counts', 'Ambition by June 2024', 'Where it landed', 'Gap'], 'actual C, indicator A, target B'],
    [['重點', '113年12月底前要達到', '做到', '差距'], 'actual C, indicator A, target B'],
    [['What counts', 'Ambition by June 2024', 'Landed by December 2024', 'Gap'], 'none'],
    [['What counts', 'Ambition by June 2024', 'Ambition by June 2026', 'Where it landed'], 'none'],
  ])('aim at what is due by a month, where only that is dated: %j', async (heads, read) => {
    const rows = [
      ['Homes insulated', 500, 520, 20],
      ['Boilers replaced', 120, 110, -10],
      ['Grants paid', 60, 63, 3],
    ];
    expect(await detected([heads, ...rows])).toBe(read);
  });
});
