import { detectTables } from '../../../src/core/layout/findTables';
import { fieldCell, type ReportTable } from '../../../src/core/layout/table';
import { cellName } from '../../../src/core/sheet/address';
import { sheetOf } from '../report/bed/report';
import type { Rows } from './bed/columns';
import { recordsOf, type ValueRows } from './bed/records';

const ROLES = ['indicator', 'target', 'actual', 'status'] as const;
const cells = (table: ReportTable | undefined): readonly string[] =>
  table?.records.map((record) =>
    ROLES.map((role) => {
      const cell = fieldCell(record, role);
      return cell ? cellName(cell) : '-';
    }).join(' '),
  ) ?? [];
const read = async (rows: Rows): Promise<readonly string[]> =>
  detectTables(await sheetOf(rows)).flatMap((table) => cells(table));

describe('cards beside each other', () => {
  it('are named by the line above their own labels, and not by who is in charge', async () => {
    expect(
      await read([
        ['步道養護', '', '', '公園巡檢', ''],
        ['主管單位', '工務課', '', '主管單位', '公園課'],
        ['訂定值', '30公里', '', '訂定值', '240次'],
        ['完成值', '31公里', '', '完成值', '228次'],
        ['評定結果', '達標', '', '評定結果', '未達標'],
      ]),
    ).toEqual(['A1 B3 B4 B5', 'D1 E3 E4 E5']);
  });
});

describe('indicators across', () => {
  it('may have labels of several words, and a second one that says by what they are measured', async () => {
    expect(
      await read([
        ['Service', 'Permits by post', 'Calls', 'Refunds'],
        ['Service standard', 'Within 20 days', 'Within 3 minutes', 'Within 10 days'],
        ['Performance target', 0.9, 0.8, 0.85],
        ['Requests received', 182000, 41000, 2150],
        ['Handled within standard', 171080, 30750, 1849],
        ['Performance', 0.94, 0.75, 0.86],
        ['Target met?', 'Yes', 'No', 'Yes'],
      ]),
    ).toEqual(['B1 B3 B6 B7', 'C1 C3 C6 C7', 'D1 D3 D6 D7']);
  });
});

describe('labels that no list holds', () => {
  it('are told by parts of their words where they come again: stacked', async () => {
    expect(
      await read([
        ['關注面向', '類別', '111年', '112年'],
        ['志工時數', '設定', 100, 120],
        ['', '做到', 110, 118],
        ['捐血袋數', '設定', 50, 60],
        ['', '做到', 52, 66],
      ]),
    ).toEqual(['A2 D2 D3 -', 'A4 D4 D5 -']);
  });
  it('and across', async () => {
    expect(
      await read([
        ['Measure', 'Calls', 'Refunds'],
        ['What we promised to reach', '85%', '90%'],
        ['What we got', '81%', '92%'],
      ]),
    ).toEqual(['B1 B2 B3 -', 'C1 C2 C3 -']);
  });
  it('are none over figures that have nothing to do with each other', async () => {
    expect(
      await read([
        ['樓層', '設定溫度', '26', '25'],
        ['', '盤點人數', '120', '340'],
        ['樓層', '設定溫度', '24', '25'],
        ['', '盤點人數', '80', '410'],
      ]),
    ).toEqual([]);
  });
});

describe('stages that name their years', () => {
  it('are periods of the rows below, and no indicators', async () => {
    expect(
      await read([
        ['Framework, reported to December 2023'],
        [
          'Output 1',
          'Indicator 1.1',
          '',
          'Baseline (2021)',
          'Milestone 1 (2022)',
          'Milestone 2 (2023)',
          'Target (2024)',
        ],
        ['', 'Farmers trained', 'Planned', 0, 1500, 3000, 5000],
        ['', '', 'Achieved', '', 1620, 3150, ''],
        ['', '', 'Source', 'Survey', '', '', ''],
      ]),
    ).toEqual(['B3 F3 F4 -']);
  });
});

describe('a verdict beside the rate of a card', () => {
  it.each<[string, ValueRows]>([
    [
      'in Chinese',
      [
        ['績效指標一', '步道整修長度', '', ''],
        ['112年度目標值', 12, '112年度實際值', 12.6],
        ['達成率', '105%', '燈號', '綠燈'],
        ['說明', '全線完工。', '', ''],
        ['', '', '', ''],
        ['績效指標二', '觀景台座數', '', ''],
        ['112年度目標值', 4, '112年度實際值', 3],
        ['達成率', '75%', '燈號', '黃燈'],
        ['說明', '一座延後。', '', ''],
      ],
    ],
    [
      'in English, the verdict first',
      [
        ['Indicator 1', 'Trails mended (km)', '', ''],
        ['Target', 12, 'Actual', 12.6],
        ['RAG status', 'Green', 'Achievement rate', '105%'],
        ['', '', '', ''],
        ['Indicator 2', 'Lookouts built', '', ''],
        ['Target', 4, 'Actual', 3],
        ['RAG status', 'Amber', 'Achievement rate', '75%'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(recordsOf(rows).map(({ rate, status }) => [rate?.[0], status?.[0]])).toEqual([
      ['105%', expect.stringMatching(/綠燈|Green/)],
      ['75%', expect.stringMatching(/黃燈|Amber/)],
    ]);
  });
});
