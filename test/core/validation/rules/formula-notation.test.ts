import { testRule } from '../bed/testRule';

const row = (standard: string) => ({
  target: '2%',
  narrative: `一、衡量標準：${standard}\n二、辦理情形：已辦理。`,
});

testRule('formula-notation', {
  valid: [
    { name: 'one sign for each operation', rows: [row('本年度總人次 ÷ 上年度總人次 × 100%。')] },
    {
      name: 'slash and asterisk, each for one thing',
      rows: [row('(100 年件數-99 年件數)/99 年件數*100%。')],
    },
    { name: 'every symbol explained', rows: [row('C=(A-B)/B×100%。A=本年件數。B=上年件數。')] },
    { name: 'no formula', rows: [row('年度辦理講座累計場次。')] },
    { name: 'a unit with a slash', rows: [row('節省水量(立方公尺/日)÷總用水量×100%。')] },
  ],
  invalid: [
    {
      name: 'x beside ×',
      rows: [
        row('C=(A-B)/B × 100%\nA=(本年讚揚件數/總件數)x 旅客人數。\nB=(上年讚揚件數/總件數)x 旅客人數。'),
      ],
      findings: [{ quote: 'x', message: 'mixed' }],
    },
    {
      name: '÷ beside /',
      rows: [row('(甲件數/總件數)÷目標值×100%。')],
      findings: [{ quote: '÷', message: 'mixed' }],
    },
    {
      name: 'a letter nobody explains',
      rows: [row('C=(A-B)/B×100%。A=本年件數。')],
      findings: [{ quote: 'B', message: 'undefined' }],
    },
  ],
});
