import { testRule } from '../bed/testRule';

const row = (standard: string, progress: string, result: string) => ({
  indicator: '違規媒合查察函送案件數',
  target: '2%',
  narrative: `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：2%。\n(二)達成度：${result}。`,
});
const FIGURES = '99 年合計移送違規媒合案件 89 件，100 年合計移送違規媒合案件 158 件。';

testRule('formula-misparenthesised', {
  valid: [
    {
      name: 'brackets round the difference',
      rows: [row('(100 年違規媒合案件數-99 年違規媒合案件數)/99 年違規媒合案件數*100%。', FIGURES, '77.5%')],
    },
    {
      name: 'a share',
      rows: [row('無缺失件數/稽核總件數×100%。', '稽核總件數 11 件，無缺失 9 件。', '81.8%')],
    },
    {
      name: 'a result that proves nothing',
      rows: [
        row('(100 年違規媒合案件數-99 年違規媒合案件數/99 年違規媒合案件數)*100%。', '持續辦理。', '2%'),
      ],
    },
    {
      name: 'different things divided',
      rows: [row('(100 年違規媒合案件數-99 年違規媒合案件數/100 年員警人數)*100%。', FIGURES, '77.5%')],
    },
  ],
  invalid: [
    {
      name: 'half-width',
      rows: [row('(100 年違規媒合案件數-99 年違規媒合案件數/99 年違規媒合案件數)*100%。', FIGURES, '77.5%')],
      findings: [
        {
          quote: '100 年違規媒合案件數-99 年違規媒合案件數/99 年違規媒合案件數',
          arithmetic: '(158 − 89) ÷ 89 = 77.53%',
          says: '15,700%',
        },
      ],
    },
    {
      name: 'full-width',
      rows: [
        row('（100年違規媒合案件數－99年違規媒合案件數÷99年違規媒合案件數）×100％。', FIGURES, '77.53%'),
      ],
      findings: [{ quote: '100年違規媒合案件數－99年違規媒合案件數÷99年違規媒合案件數' }],
    },
    {
      name: 'without any brackets',
      rows: [row('100 年違規媒合案件數-99 年違規媒合案件數/99 年違規媒合案件數×100%。', FIGURES, '77%')],
      findings: [{ quote: '100 年違規媒合案件數-99 年違規媒合案件數/99 年違規媒合案件數×100%' }],
    },
  ],
});
