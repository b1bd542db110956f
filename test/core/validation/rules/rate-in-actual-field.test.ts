import { testRule } from '../bed/testRule';

const SHARE = '(合格案件數/抽查案件總數)×100%。';
const narrative = (target: string, result: string, progress = '已辦理。', standard = '件數。'): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;
const counted = '抽查案件總數 11 件，合格案件 9 件。';

testRule('rate-in-actual-field', {
  valid: [
    { name: 'the share', rows: [{ target: '80%', narrative: narrative('80%', '81.82%', counted, SHARE) }] },
    {
      name: 'the share and its rate',
      rows: [{ target: '80%', narrative: narrative('80%', '81.82%，達成率 102%', counted, SHARE) }],
    },
    {
      name: 'a target of 100%, where both are one',
      rows: [{ target: '100%', narrative: narrative('100%', '82%', counted, SHARE) }],
    },
    {
      name: 'the count and its rate',
      rows: [{ target: '100 件', narrative: narrative('100 件', '157 件，達成率 157%') }],
    },
    {
      name: 'growth above 100%',
      rows: [
        {
          target: '80%',
          narrative: narrative('80%', '102%', '已辦理。', '(本年度件數-上年度件數)÷上年度件數×100%。'),
        },
      ],
    },
    {
      name: 'a percentage whose whole can be exceeded',
      rows: [{ target: '90%', narrative: narrative('90%', '102%', '已辦理。', '實收數÷預算數×100%。') }],
    },
    {
      name: 'a field that is called a rate',
      rows: [
        {
          target: '100 件',
          narrative:
            '二、辦理情形：共 157 件。\n三、年度目標值及達成度：\n(一)年度目標值：100 件。\n(二)達成率：157%。',
        },
      ],
    },
    {
      name: 'a result in its own column',
      rows: [{ target: '100 件', actual: 157, narrative: narrative('100 件', '157%') }],
    },
    {
      name: 'the custom of the whole table',
      rows: [
        { target: '100 件', narrative: narrative('100 件', '157%', '共 157 件。') },
        { target: '80 件', narrative: narrative('80 件', '110%', '共 88 件。') },
      ],
    },
    {
      name: 'a column that says that all is done',
      rows: [{ target: '1 案', actual: '100%', narrative: '已完成。' }],
    },
    {
      name: 'progress of a milestone',
      rows: [{ target: '100年12月底前啟用', narrative: narrative('100年12月底前啟用', '100%') }],
    },
  ],
  invalid: [
    {
      name: 'the rate that the figures give',
      rows: [{ target: '80%', narrative: narrative('80%', '102%，符合並超越年度目標值', counted, SHARE) }],
      findings: [
        {
          quote: '102%',
          message: 'computed',
          arithmetic: '9 ÷ 11 = 81.82%; 81.8182% ÷ 80% = 102.27%',
          says: '81.82%',
        },
      ],
    },
    {
      name: 'a part above its whole',
      rows: [{ target: '80%', narrative: narrative('80%', '１０２％', '已辦理抽查。', SHARE) }],
      findings: [{ quote: '１０２％', message: 'impossible' }],
    },
    {
      name: 'a percentage for a count',
      rows: [{ target: '100 場次', narrative: narrative('100 場次', '157%', '共辦理 157 場次。') }],
      findings: [{ quote: '157%', message: 'count', arithmetic: '157 ÷ 100 = 157.00%' }],
    },
    {
      name: 'one row among others that give the result',
      rows: [
        { target: '100 件', narrative: narrative('100 件', '157 件') },
        { target: '80 件', narrative: narrative('80 件', '110%') },
      ],
      findings: [{ quote: '110%', indicator: 2, message: 'count' }],
    },
    {
      name: 'the actual column, of a figure that the prose tells',
      rows: [{ target: '100 場次', actual: '157%', narrative: '共辦理 157 場次。' }],
      findings: [{ quote: '157%', message: 'count', arithmetic: '157 ÷ 100 = 157.00%' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '1,200 trees',
          narrative: 'Progress: 1,080 trees were planted.\nTarget: 1,200 trees\nResult: 90%',
        },
      ],
      findings: [{ quote: '90%', message: 'count' }],
    },
  ],
});
