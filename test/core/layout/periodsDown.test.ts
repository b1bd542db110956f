import { detectTables } from '../../../src/core/layout/findTables';
import { fieldCell } from '../../../src/core/layout/table';
import { cellName } from '../../../src/core/sheet/address';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import { sheetOf } from '../report/bed/report';

type Rows = readonly (readonly CellSeed[])[];

/** Of each record the cells of its name, target, result and baseline: `A1 B6 C6 -`. */
async function detected(rows: Rows): Promise<readonly string[]> {
  const tables = detectTables(await sheetOf(rows));
  return tables.flatMap(({ records }) =>
    records.map((record) =>
      (['indicator', 'target', 'actual', 'baseline'] as const)
        .map((role) => {
          const cell = fieldCell(record, role);
          return cell ? cellName(cell) : '-';
        })
        .join(' '),
    ),
  );
}

describe('rows that are periods', () => {
  const quarters = (name: string): Rows => [
    [name],
    ['計算方式：合格件數 ÷ 抽查件數'],
    ['季別', '目標值', '實際值', '達成與否'],
    ['第一季', '90%', '91%', '達成'],
    ['第二季', '90%', '88%', '未達成'],
    ['全年', '90%', '89.5%', '未達成'],
    ['檢討：加強教育訓練。'],
    [],
  ];

  it('are of the indicator that is named above them, block by block', async () => {
    expect(await detected([...quarters('指標一：抽查合格率'), ...quarters('指標二：準時率')])).toEqual([
      'A1 B6 C6 -',
      'A9 B14 C14 -',
    ]);
  });

  it('are of the indicator that a numbered label names, with its unit, years down', async () => {
    const years = (number: string, name: string): Rows => [
      [number, name],
      ['計量單位', '公頃'],
      ['年別', '預定目標', '執行成果', '達成百分比', '評定'],
      ['110年', 300, 312, '104.0%', '達標'],
      ['111年', 320, 336, '105.0%', '達標'],
      ['112年', 350, 336, '96.0%', '未達標'],
      ['計算方式', '與農會簽訂契約之種植面積'],
      [null],
    ];
    expect(
      await detected([['成果評核表'], ...years('指標甲-1', '契作面積'), ...years('指標甲-2', '休耕面積')]),
    ).toEqual(['B2 B7 C7 C6', 'B10 B15 C15 C14']);
  });

  it('are of the indicator beside them, written once or in every row; the last with both is reported', async () => {
    const once: Rows = [
      ['Indicator', 'Unit', 'Year', 'Target', 'Actual'],
      ['Visitors', 'persons', 2022, 300, 280],
      ['', '', 2023, 320, 330],
      ['', '', 2024, 350, ''],
      ['Tours', 'tours', 2022, 12, 12],
      ['', '', 2023, 14, 15],
      ['', '', 2024, 16, ''],
    ];
    expect(await detected(once)).toEqual(['A2 D3 E3 E2', 'A5 D6 E6 E5']);
    const [head, ...rows] = once;
    const again = rows.map((row, index) => [index < 3 ? 'Visitors' : 'Tours', ...row.slice(1)]);
    expect(await detected([head ?? [], ...again])).toEqual(['A2 D3 E3 E2', 'A5 D6 E6 E5']);
  });

  it('of several indicators may come year by year', async () => {
    expect(
      await detected([
        ['年度', '項目', '目標', '實績'],
        [112, '來客數', 10, 11],
        [112, '滿意度', 80, 82],
        [113, '來客數', 12, 11],
        [113, '滿意度', 85, 84],
      ]),
    ).toEqual(['B2 C4 D4 D2', 'B3 C5 D5 D3']);
  });

  it('of years and quarters say the year once', async () => {
    expect(
      await detected([
        ['項目', '年度', '季別', '目標', '實績'],
        ['來客數', 112, 'Q1', 10, 11],
        ['', '', 'Q2', 10, 12],
        ['', 113, 'Q1', 14, 13],
        ['', '', 'Q2', 14, 15],
      ]),
    ).toEqual(['A2 D5 E5 -']);
  });

  it('are none where every row names another indicator', async () => {
    expect(
      await detected([
        ['指標', '完成年度', '目標', '實績'],
        ['甲案', '112年', 10, 11],
        ['乙案', '113年', 12, 11],
        ['丙案', '113年', 14, 11],
      ]),
    ).toEqual(['A2 C2 D2 -', 'A3 C3 D3 -', 'A4 C4 D4 -']);
  });

  it('are read of no indicator where nothing names one', async () => {
    expect(
      await detected([
        ['月份', '計畫數', '實際數'],
        ['1月', 10, 11],
        ['2月', 10, 12],
      ]),
    ).toEqual([]);
  });
});
