import { testRule } from '../bed/testRule';

testRule('placeholder-left', {
  valid: [
    { name: 'a finished text', rows: [{ target: '100 件', narrative: '二、辦理情形：全年辦理 84 場次。' }] },
    {
      name: 'a name made unreadable',
      rows: [{ target: '100 件', narrative: '二、辦理情形：表揚陳○○君、王○○君。' }],
    },
    {
      name: 'letters of a name',
      rows: [{ target: '100 件', narrative: '二、辦理情形：引進 MAXX 系統及 LOOK 平台。' }],
    },
    { name: '待 in other words', rows: [{ target: '100 件', narrative: '二、辦理情形：仍待加強宣導。' }] },
  ],
  invalid: [
    {
      name: '○○ before a measure word',
      rows: [{ target: '100 件', narrative: '二、辦理情形：全年辦理 ○○ 場次。' }],
      findings: [{ quote: '○○' }],
    },
    {
      name: 'a draft’s prompt',
      rows: [{ target: '100 件', narrative: '四、效益：【請補充：具體效益】' }],
      findings: [{ quote: '【請補充：具體效益】' }],
    },
    {
      name: 'XX% and 待補',
      rows: [{ target: 'XX%', narrative: '二、辦理情形：待補。' }],
      findings: [{ quote: 'XX' }, { quote: '待補' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '100 permits', narrative: 'Progress: TBD' }],
      findings: [{ quote: 'TBD' }],
    },
  ],
});
