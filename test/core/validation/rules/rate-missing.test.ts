import { testRule } from '../bed/testRule';
import type { TestRow } from '../bed/rows';

const GROWTH = '(100 年件數-99 年件數)÷99 年件數×100%。';
const narrative = (target: string, result: string, progress = '已辦理。', standard = '件數。'): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;
const stating: TestRow = { target: '100 件', narrative: narrative('100 件', '157 件，達成率 157%') };

testRule('rate-missing', {
  valid: [
    { name: 'every row with its rate', rows: [stating, stating] },
    {
      name: 'no row with a rate',
      rows: [
        { target: '100 件', narrative: narrative('100 件', '157 件') },
        { target: '80 件', narrative: narrative('80 件', '90 件') },
      ],
    },
    {
      name: 'a rate in a column',
      rows: [
        { target: '100 件', actual: 157, rate: '157%' },
        { target: '80 件', actual: 90, rate: '112.5%' },
      ],
    },
    {
      name: 'a column that says why not',
      rows: [
        { target: '100 件', actual: 157, rate: '157%' },
        { target: '80 件', actual: 90, rate: '－' },
      ],
    },
    {
      name: 'lower is better',
      rows: [stating, { target: '10 件以下', narrative: narrative('10 件以下', '8 件') }],
    },
    {
      name: 'no result',
      rows: [stating, { target: '10 件', narrative: narrative('10 件', '符合年度目標值') }],
    },
    {
      name: 'a result without support',
      rows: [stating, { target: '2%', narrative: narrative('2%', '2.01%', '已辦理。', GROWTH) }],
    },
    {
      name: 'a rate in the place of the result',
      rows: [
        stating,
        {
          target: '80%',
          narrative: narrative(
            '80%',
            '102%',
            '抽查案件總數 11 件，合格案件 9 件。',
            '(合格案件數/抽查案件總數)×100%。',
          ),
        },
      ],
    },
    {
      name: 'rates in few rows only',
      rows: [
        stating,
        ...Array.from({ length: 4 }, () => ({ target: '80 件', narrative: narrative('80 件', '90 件') })),
      ],
    },
  ],
  invalid: [
    {
      name: 'growth whose rate is left out',
      rows: [
        stating,
        {
          target: '2%',
          narrative: narrative('2%', '77.5%', '99 年合計移送案件 89 件，100 年合計移送案件 158 件。', GROWTH),
        },
      ],
      findings: [
        { quote: '77.5%', indicator: 2, arithmetic: '77.5281% ÷ 2% = 3,876.40%', says: '3,876.40%' },
      ],
    },
    {
      name: 'a blank cell of the rate column',
      rows: [
        { target: '100 件', actual: 157, rate: '157%' },
        { target: '80 件', actual: 90, rate: '' },
      ],
      findings: [{ quote: '', indicator: 2, says: '112.50%' }],
    },
    {
      name: 'a count whose rate is left out',
      rows: [stating, stating, { target: '８０件', narrative: narrative('８０件', '９０件') }],
      findings: [{ quote: '９０件', indicator: 3 }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        { target: '1,200 trees', narrative: 'The teams planted 1,080 trees, an achievement rate of 90%.' },
        { target: '60 workshops', narrative: 'The office held 84 workshops in all.' },
      ],
      findings: [{ quote: '84 workshops', indicator: 2 }],
    },
  ],
});
