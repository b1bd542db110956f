import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

const GROWTH = '(本年度件數-上年度件數)÷上年度件數×100%。';

testRule('wrong-direction', {
  valid: [
    {
      name: 'a rise that was asked for',
      rows: [{ target: '2%', narrative: narrative('2%', '成長 3%，符合年度目標值', '已辦理。', GROWTH) }],
    },
    {
      name: 'a fall, called missed',
      rows: [{ target: '2%', narrative: narrative('2%', '衰退 3%，未達年度目標值', '已辦理。', GROWTH) }],
    },
    {
      name: 'a reduction that was asked for',
      rows: [{ target: '減少 200 公噸', actual: '減少 3,276 公噸', status: '達成' }],
    },
    {
      name: 'below a ceiling though above last year',
      rows: [{ indicator: '降低漏水率', target: '10%以下', baseline: '8%', actual: '9%', status: '達成' }],
    },
    {
      name: 'a fall that nobody calls achieved',
      rows: [{ indicator: '提升接種率', target: '50%', baseline: '48%', actual: '45%' }],
    },
  ],
  invalid: [
    {
      name: 'a decline where growth is measured',
      rows: [{ target: '2%', narrative: narrative('2%', '衰退 3%，符合年度目標值', '已辦理。', GROWTH) }],
      findings: [{ quote: '衰退 3%', message: 'rise' }],
    },
    {
      name: 'more where less is asked for',
      rows: [{ target: '減少 200 公噸', actual: '增加 300 公噸', status: '達成' }],
      findings: [{ quote: '300 公噸', message: 'fall' }],
    },
    {
      name: 'below last year and below the target',
      rows: [{ indicator: '提升接種率', target: '50%', baseline: '48%', actual: '45%', status: '達成目標' }],
      findings: [{ quote: '45%', message: 'rise', arithmetic: '48% → 45%' }],
    },
    {
      name: 'above last year and above the ceiling',
      rows: [{ indicator: '降低漏水率', target: '10%以下', baseline: '11%', actual: '12%', status: '達成' }],
      findings: [{ quote: '12%', message: 'fall' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: 'reduce by 200 tonnes', actual: 'increased by 300 tonnes', status: 'Met' }],
      findings: [{ quote: '300 tonnes', message: 'fall' }],
    },
  ],
});
