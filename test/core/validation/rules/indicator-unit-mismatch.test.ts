import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

testRule('indicator-unit-mismatch', {
  valid: [
    { name: 'a count with a count', rows: [{ indicator: '受理案件數', target: '100 件' }] },
    { name: 'a share with a percentage', rows: [{ indicator: '無缺失案件比率', target: '80%' }] },
    {
      name: 'growth of a count',
      rows: [
        {
          indicator: '查察函送案件數',
          target: '2%',
          narrative: narrative('2%', '5%', '已辦理。', '(100 年案件數-99 年案件數)÷99 年案件數×100%。'),
        },
      ],
    },
    { name: 'a target that is a change', rows: [{ indicator: '參訓人數', target: '較上年度增加 5%' }] },
    {
      name: 'the rate of a budget, told by its amounts',
      rows: [{ indicator: '預算執行率', target: '994 百萬元' }],
    },
    { name: 'a frequency', rows: [{ indicator: '巡查頻率', target: '12 次' }] },
    {
      name: 'a share and a count in one target',
      rows: [{ indicator: '公文如期辦結率', target: '1,200 件，達 98%以上' }],
    },
    { name: 'a bare target', rows: [{ indicator: '出席率', target: 95 }] },
    {
      name: 'English',
      language: 'en',
      rows: [{ indicator: 'Increase in the number of permits', target: '5%' }],
    },
  ],
  invalid: [
    {
      name: 'a number of cases, measured as a share',
      rows: [
        {
          indicator: '稽核採購案件無缺失態樣件數',
          target: '80%',
          narrative: narrative('80%', '81.8%', '已辦理。', '(無缺失件數/總件數)×100%。'),
        },
      ],
      findings: [{ quote: '件數', message: 'count' }],
    },
    {
      name: 'a number of persons',
      rows: [{ indicator: '志工參訓人數', target: '95%以上' }],
      findings: [{ quote: '人數' }],
    },
    {
      name: 'a share, measured as a count',
      rows: [{ indicator: '用戶接管普及率', target: '3,000 戶' }],
      findings: [{ quote: '率', message: 'share' }],
    },
    {
      name: 'a name with brackets behind it',
      rows: [{ indicator: '服務人次(含線上)', target: '90％' }],
      findings: [{ quote: '人次', message: 'count' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ indicator: 'Number of permits issued in time', target: '95%' }],
      findings: [{ quote: 'Number of', message: 'count' }],
    },
  ],
});
