import { recordsOf, type ValueRows } from './bed/records';

describe('stages of a project, each with its year', () => {
  it.each<[string, ValueRows]>([
    [
      'milestones',
      [
        ['Indicator', 'Unit', 'Milestone 2023', '', 'Milestone 2024', '', 'End target 2026'],
        ['', '', 'Planned', 'Achieved', 'Planned', 'Achieved', ''],
        ['Teachers trained', 'persons', 100, 105, 250, 240, 600],
      ],
    ],
    [
      '里程碑',
      [
        ['指標', '單位', '里程碑1(112年)', '', '里程碑2(113年)', '', '最終目標(115年)'],
        ['', '', '預定', '達成', '預定', '達成', ''],
        ['訓練教師', '人', 100, 105, 250, 240, 600],
      ],
    ],
    [
      'years of a project',
      [
        ['Indicator', 'Unit', 'Year 1 (2023)', '', 'Year 2 (2024)', '', 'End target 2026'],
        ['', '', 'Planned', 'Achieved', 'Planned', 'Achieved', ''],
        ['Teachers trained', 'persons', 100, 105, 250, 240, 600],
      ],
    ],
  ])('%s: the last one with results is read, and never its result against the end', (_, rows) => {
    expect(recordsOf(rows)).toMatchObject([{ target: ['250'], actual: ['240'] }]);
  });
});

describe('milestones that stand alone', () => {
  it('are no results', () => {
    const rows = [
      ['Indicator', 'Baseline 2021', 'Milestone 2022', 'Milestone 2023', 'Target 2024', 'Actual 2024'],
      ['Teachers trained', 10, 100, 200, 300, 280],
      ['Schools equipped', 1, 10, 20, 30, 31],
    ];
    expect(recordsOf(rows)).toMatchObject([
      { target: ['300'], actual: ['280'], baseline: ['10'] },
      { target: ['30'], actual: ['31'], baseline: ['1'] },
    ]);
  });
});

describe('a row of what columns count, right below the headings', () => {
  it('is no indicator', () => {
    const rows = [
      ['項目', '目標', '', '實績', '', '達成率', ''],
      ['', '件數', '金額(萬元)', '件數', '金額(萬元)', '件數', '金額'],
      ['補助案', 100, 5000, 110, 5100, '110%', '102%'],
      ['貸款案', 50, 8000, 45, 7900, '90%', '98.8%'],
    ];
    expect(recordsOf(rows).map(({ indicator }) => indicator)).toEqual([['補助案'], ['貸款案']]);
  });
});
