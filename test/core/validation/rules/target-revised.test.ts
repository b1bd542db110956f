import { testRule } from '../bed/testRule';

testRule('target-revised', {
  valid: [
    { name: 'one target', rows: [{ target: '500 場次', narrative: '(一)年度目標值：500 場次。' }] },
    { name: 'two conditions', rows: [{ target: '60 次以上，並獲 3 國以上回應' }] },
    { name: 'a range', rows: [{ target: '介於 20 至 30 分鐘' }] },
    {
      name: 'something else that was changed',
      rows: [{ target: '500 場次', narrative: '二、辦理情形：經費由 300 萬元調整為 250 萬元。' }],
    },
    {
      name: 'another unit',
      rows: [{ target: '500 場次', narrative: '二、辦理情形：目標 500 場次，名稱修正為 2 類。' }],
    },
    {
      name: 'the same figure again',
      rows: [{ target: '500 場次', narrative: '二、辦理情形：目標原訂 500 場次，用語修正為 500 場次。' }],
    },
    {
      name: 'sentences apart',
      rows: [
        { target: '500 場次', narrative: '二、辦理情形：上年度目標 400 場次。本年度目標修正為 500 場次。' },
      ],
    },
  ],
  invalid: [
    {
      name: 'in the target’s cell',
      rows: [{ target: '原訂 500 場次，修正為 650 場次' }],
      findings: [{ quote: '500 場次，修正為 650 場次', message: 'found', says: '「650 場次」' }],
    },
    {
      name: 'in the field of the target',
      rows: [
        {
          target: '650 場次',
          narrative:
            '三、年度目標值及達成度：\n(一)年度目標值：５００場次調整為６５０場次。\n(二)達成度：700 場次。',
        },
      ],
      findings: [{ quote: '５００場次調整為６５０場次' }],
    },
    {
      name: 'in the prose',
      rows: [
        {
          target: '650 場次',
          narrative: '二、辦理情形：本年度目標原訂 500 場次，7 月奉核修正為 650 場次，共辦理 700 場次。',
        },
      ],
      findings: [{ quote: '500 場次，7 月奉核修正為 650 場次', says: '以「650 場次」計算' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        { target: '650 sessions', narrative: 'The target was revised from 500 to 650 sessions in July.' },
      ],
      findings: [{ quote: '500 to 650 sessions' }],
    },
  ],
});
