import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

testRule('part-short-of-target', {
  valid: [
    {
      name: 'every part meets its own',
      rows: [
        {
          target: '100 場',
          narrative: narrative('北區 60 場、南區 40 場，合計 100 場', '110 場', '北區 70 場、南區 40 場。'),
        },
      ],
    },
    {
      name: 'a total that misses its target itself',
      rows: [
        {
          target: '100 場',
          narrative: narrative('北區 60 場、南區 40 場，合計 100 場', '95 場', '北區 60 場、南區 35 場。'),
        },
      ],
    },
    {
      name: 'no targets of parts',
      rows: [{ target: '100 場', narrative: narrative('100 場', '110 場', '北區 70 場、南區 40 場。') }],
    },
    {
      name: 'parts that are named otherwise',
      rows: [
        {
          target: '100 場',
          narrative: narrative('北區 60 場、南區 40 場，合計 100 場', '110 場', '學校 80 場、社區 30 場。'),
        },
      ],
    },
    {
      name: 'a part told twice, the second time in full',
      rows: [
        {
          target: '100 場',
          narrative: narrative(
            '北區 60 場、南區 40 場，合計 100 場',
            '110 場',
            '上半年北區 30 場；全年北區 68 場、南區 42 場。',
          ),
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'a part below its own target',
      rows: [
        {
          target: '100 場',
          narrative: narrative('北區 60 場、南區 40 場，合計 100 場', '105 場', '北區 70 場、南區 35 場。'),
        },
      ],
      findings: [{ quote: '35 場', arithmetic: '35 < 40', says: '「南區」' }],
    },
    {
      name: 'parts in the cells',
      rows: [
        { target: '合計 100 場：北區 60 場、南區 40 場', actual: '合計 105 場，北區 70 場、南區 35 場' },
      ],
      findings: [{ quote: '35 場' }],
    },
    {
      name: 'a part with its target in the sentence',
      rows: [
        { target: '100 場', narrative: narrative('100 場', '112 場', '南區目標 40 場，實際辦理 35 場。') },
      ],
      findings: [{ quote: '35 場', says: '「南區」' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '100 sessions',
          actual: 105,
          narrative:
            'The north held 70 sessions. The south target was 40 sessions, actually held 35 sessions.',
        },
      ],
      findings: [{ quote: '35 sessions' }],
    },
  ],
});
