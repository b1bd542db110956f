import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

const GROWTH = '(100 年件數-99 年件數)÷99 年件數×100%。';

testRule('baseline-disagrees', {
  valid: [
    {
      name: 'the same',
      rows: [
        {
          target: '100 件',
          baseline: '100 件',
          narrative: narrative('100 件', '120 件，較上年度 100 件增加 20 件'),
        },
      ],
    },
    {
      name: 'rounded',
      rows: [
        {
          target: '100 件',
          baseline: '12,345 件',
          narrative: narrative('100 件', '13,000 件，較上年度 1.2萬件增加'),
        },
      ],
    },
    {
      name: 'a comparison of another figure',
      rows: [
        {
          target: '100 件',
          baseline: '100 件',
          narrative: narrative('100 件', '120 件', '其中網路 30 件，較上年度 20 件增加。'),
        },
      ],
    },
    {
      name: 'a comparison with an earlier year',
      rows: [
        {
          target: '100 件',
          baseline: '100 件',
          narrative: narrative('100 件', '120 件，較 95 年 60 件增加'),
        },
      ],
    },
    {
      name: 'the figure of the column is told as well',
      rows: [
        {
          target: '100 件',
          baseline: '100 件',
          narrative: narrative('100 件', '120 件，較去年同期 90 件增加，去年全年為 100 件'),
        },
      ],
    },
    {
      name: 'no column',
      rows: [{ target: '100 件', narrative: narrative('100 件', '120 件，較上年度 90 件增加') }],
    },
  ],
  invalid: [
    {
      name: 'another figure for last year',
      rows: [
        {
          target: '100 件',
          baseline: '100 件',
          narrative: narrative('100 件', '120 件，較上年度 90 件增加 30 件'),
        },
      ],
      findings: [{ quote: '90 件', arithmetic: '90 ≠ 100' }],
    },
    {
      name: 'growth computed from another figure',
      rows: [
        {
          target: '2%',
          baseline: '39 件',
          narrative: narrative('2%', '77.5%', '99 年合計移送案件 89 件，100 年合計移送案件 158 件。', GROWTH),
        },
      ],
      findings: [{ quote: '89 件' }],
    },
    {
      name: 'last year in brackets',
      rows: [
        {
          target: '100 件',
          baseline: 100,
          unit: '件',
          narrative: narrative('100 件', '120 件(99 年為 95 件)'),
        },
      ],
      findings: [{ quote: '95 件' }],
    },
    {
      name: 'a percentage',
      rows: [
        {
          target: '95%',
          baseline: '93.2%',
          narrative: narrative('95%', '94.42%，較去年 93.02% 提高 1.4 個百分點'),
        },
      ],
      findings: [{ quote: '93.02%' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '100 permits',
          baseline: '100 permits',
          actual: '120 permits',
          narrative: 'The office issued 120 permits, compared with a baseline of 90 permits.',
        },
      ],
      findings: [{ quote: '90 permits' }],
    },
  ],
});
