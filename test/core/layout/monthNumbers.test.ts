import { recordsOf } from './bed/records';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const all = (value: number): readonly number[] => MONTHS.map(() => value);

describe('months written as bare numbers', () => {
  it('head the columns of stacked rows, with the year at their end', () => {
    const rows = [
      ['指標', '項目', ...MONTHS, '合計'],
      ['訓練人次', '目標', ...all(10), 120],
      ['', '實際', ...all(11), 132],
      ['稽查件數', '目標', ...all(5), 60],
      ['', '實際', ...all(4), 48],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { indicator: ['訓練人次'], target: ['120'], actual: ['132'] },
      { indicator: ['稽查件數'], target: ['60'], actual: ['48'] },
    ]);
  });

  it('name no indicators where no total stands beside', () => {
    const rows = [
      ['Indicator', 'Item', ...MONTHS.map(String)],
      ['Home visits', 'Target', ...all(10)],
      ['', 'Actual', ...all(11)],
      ['Inspections', 'Target', ...all(5)],
      ['', 'Actual', ...all(4)],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { indicator: ['Home visits'], target: ['10'], actual: ['11'] },
      { indicator: ['Inspections'], target: ['5'], actual: ['4'] },
    ]);
  });

  it('begin with April, in a list with the target of the year', () => {
    const rows = [
      ['Measure', 'Annual target', 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 'Total'],
      ['Calls answered', 120, ...all(11), 132],
      ['Permits issued', 60, ...all(4), 48],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { indicator: ['Calls answered'], target: ['120'], actual: ['132'] },
      { indicator: ['Permits issued'], target: ['60'], actual: ['48'] },
    ]);
  });

  it('are no numbers of columns', () => {
    const rows = [
      ['指標', '目標', '實際', '達成率', '說明', '備註'],
      ['1', '2', '3', '4', '5', '6'],
      ['場次', 12, 11, '91.7%', '', ''],
    ];
    expect(recordsOf(rows).at(-1)).toMatchObject({ indicator: ['場次'], target: ['12'], actual: ['11'] });
  });
});

describe('a year with the role of its figures in brackets', () => {
  it('is that role of that year', () => {
    const rows = [
      ['管理指標', '2021\n(實績)', '2022\n(實績)', '2022\n(目標)', '短期目標\n(2023)', '長期目標\n(2030)'],
      ['用水回收率(%)', 86, 93, '≧ 83', '≧ 84', '≧ 86'],
      ['廢棄物回收率(%)', 71, 72, '≧ 70', '≧ 71', '≧ 73'],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { target: ['≧ 83'], actual: ['93'], baseline: ['86'] },
      { target: ['≧ 70'], actual: ['72'], baseline: ['71'] },
    ]);
  });

  it('in English', () => {
    const rows = [
      ['KPI', '2022 (actual)', '2023 (target)', '2023 (actual)', '2030 (goal)'],
      ['Water reused (%)', 86, 83, 93, 99],
      ['Waste recycled (%)', 71, 70, 72, 90],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { target: ['83'], actual: ['93'], baseline: ['86'] },
      { target: ['70'], actual: ['72'], baseline: ['71'] },
    ]);
  });
});
