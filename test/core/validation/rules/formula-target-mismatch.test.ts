import { testRule } from '../bed/testRule';

const row = (target: string, standard: string, result = '') => ({
  target,
  narrative: `一、衡量標準：${standard}\n二、辦理情形：已辦理。\n三、年度目標值及達成度：(一)年度目標值：${target}。(二)達成度：${result}。`,
});

testRule('formula-target-mismatch', {
  valid: [
    {
      name: 'growth under a growth-sized target',
      rows: [row('2%', '(本年度總人次-上年度總人次)÷上年度總人次×100%。')],
    },
    {
      name: 'an index under a target near 100%',
      rows: [row('105%', '本年度總人次 ÷ 上年度總人次 × 100%。')],
    },
    { name: 'a share', rows: [row('2%', '缺失件數/稽核總件數×100%。')] },
    {
      name: 'an index that is to stay below',
      rows: [row('40%以下', '本年度事故件數 ÷ 上年度事故件數 × 100%。')],
    },
    { name: 'growth of more than double', rows: [row('120%', '(本年度件數-上年度件數)÷上年度件數×100%。')] },
  ],
  invalid: [
    {
      name: '本年度 ÷ 上年度 under 2%',
      rows: [row('2%', '本年度預防宣導總人次 ÷ 上年度預防宣導總人次 × 100%。')],
      findings: [
        { quote: '本年度預防宣導總人次 ÷ 上年度預防宣導總人次 × 100%', message: 'index', says: '2%' },
      ],
    },
    {
      name: 'with a slash and full-width marks',
      rows: [row('５％', '（本年度使用人數／上年度使用人數）×１００％。')],
      findings: [{ quote: '（本年度使用人數／上年度使用人數）×１００％', message: 'index' }],
    },
    {
      name: 'growth under 103%',
      rows: [row('103%', '(本年度件數-上年度件數)÷上年度件數×100%。', '104%，達成率 100.97%')],
      findings: [{ quote: '(本年度件數-上年度件數)÷上年度件數×100%', message: 'growth' }],
    },
  ],
});
