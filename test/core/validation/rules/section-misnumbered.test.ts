import { testRule } from '../bed/testRule';

const row = (narrative: string) => ({ target: '100 件', narrative });

testRule('section-misnumbered', {
  valid: [
    {
      name: 'numbers that follow',
      rows: [row('一、衡量標準：件數。\n二、辦理情形：(一)甲。(二)乙。\n三、效益：(一)丙。(二)丁。')],
    },
    {
      name: 'fewer sections, numbered through',
      rows: [row('一、衡量標準：公告。\n二、年度目標值及達成度：略。')],
    },
    { name: 'a text that begins with the second', rows: [row('二、辦理情形：略。\n三、效益：略。')] },
    {
      name: 'two lists in one section',
      rows: [row('二、辦理情形：北區：\n(一)甲。\n(二)乙。\n南區：\n(一)丙。\n(二)丁。\n(三)戊。')],
    },
    {
      name: 'a mention of another number',
      rows: [row('二、辦理情形：\n(一)甲，詳見 (三) 說明。\n(二)乙。\n(三)丙。')],
    },
    {
      name: 'a number in the middle of a line',
      rows: [row('一、衡量標準：件數。二、辦理情形：已辦。三、困難與檢討，人力不足。四、效益：省時。')],
    },
    {
      name: 'a numbered list inside of a section',
      rows: [row('一、衡量標準：件數。\n二、辦理情形：\n一、甲案。\n二、乙案。\n三、效益：略。')],
    },
  ],
  invalid: [
    {
      name: 'a section that is skipped',
      rows: [row('一、衡量標準：件數。\n二、辦理情形：略。\n四、效益：略。')],
      findings: [{ quote: '四、', message: 'skipped', says: '依序應為「三、」' }],
    },
    {
      name: 'a section that repeats',
      rows: [row('一、衡量標準：件數。\n二、辦理情形：略。\n二、年度目標值及達成度：略。\n三、效益：略。')],
      findings: [{ quote: '二、', message: 'repeated', says: '依序應為「三、」' }],
    },
    {
      name: 'both fields under one number',
      rows: [row('三、年度目標值及達成度：\n(一)年度目標值：100 件。\n(一)達成度：120 件。')],
      findings: [{ quote: '(一)', message: 'repeated', says: '(二)' }],
    },
    {
      name: 'full-width brackets, cut over two rows',
      rows: [{ ...row('四、效益：\n（一）甲。\n（二）乙。'), continued: ['（四）丁。'] }],
      findings: [{ quote: '（四）', message: 'skipped' }],
    },
    {
      name: 'one slip, reported once',
      rows: [row('四、效益：\n(一)甲。\n(二)乙。\n(二)丙。\n(四)丁。\n(五)戊。')],
      findings: [{ quote: '(二)' }],
    },
  ],
});
