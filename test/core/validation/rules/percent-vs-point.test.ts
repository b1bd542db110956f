import { testRule } from '../bed/testRule';

testRule('percent-vs-point', {
  valid: [
    {
      name: 'points called points',
      rows: [
        { target: '95%', narrative: '二、辦理情形：服務水準 94.42%，較去年 93.02% 提高 1.4 個百分點。' },
      ],
    },
    {
      name: 'a relative change',
      rows: [{ target: '3%', narrative: '二、辦理情形：失業率由 4% 降至 3%，減少 25%。' }],
    },
    {
      name: 'a change of counts',
      rows: [{ target: '100 件', narrative: '二、辦理情形：受理 120 件，較上年度 100 件增加 20%。' }],
    },
    {
      name: 'a change without its figures',
      rows: [{ target: '3%', narrative: '二、辦理情形：普及率截至年底達 25.03%，今年已提升 3.51%。' }],
    },
    {
      name: 'both readings give it',
      rows: [{ target: '90%', narrative: '二、辦理情形：達成率 95%，較去年 100% 減少 5%。' }],
    },
    {
      name: 'where it leads, not by how much',
      rows: [{ target: '90%', narrative: '二、辦理情形：由 90% 再由 4% 提高至 86%。' }],
    },
    {
      name: 'figures of another sentence',
      rows: [{ target: '90%', narrative: '二、辦理情形：去年 80%。今年 85%。滿意度提升 5%。' }],
    },
  ],
  invalid: [
    {
      name: 'a difference with last year',
      rows: [
        {
          target: '95%',
          narrative:
            '二、辦理情形：服務水準 94.42%，較去年 93.02% 提高 1.4%；棄話率 0.66%，較 99 年 1.12% 降低 0.46%。',
        },
      ],
      findings: [
        { quote: '1.4%', message: 'points', arithmetic: '94.42% − 93.02% = 1.4', says: '1.4 個百分點' },
        { quote: '0.46%', message: 'points' },
      ],
    },
    {
      name: 'progress ahead of plan',
      rows: [
        { target: '25.66%', narrative: '二、辦理情形：預定進度 25.66%、實際進度 42.12%，超前 16.46%。' },
      ],
      findings: [{ quote: '16.46%', message: 'points' }],
    },
    {
      name: 'from, by, to',
      rows: [{ target: '95%', narrative: '二、辦理情形：由 93.02% 提高 1.4%，達 94.42%。' }],
      findings: [{ quote: '1.4%' }],
    },
    {
      name: 'a relative change called points',
      rows: [{ target: '100 件', narrative: '二、辦理情形：受理由 100 件增至 120 件，增加 20 個百分點。' }],
      findings: [{ quote: '20 個百分點', message: 'percent', arithmetic: '(120 − 100) ÷ 100 = 20.00%' }],
    },
    {
      name: 'the actual column',
      rows: [{ target: '95%', actual: '94.42%，較去年 93.02% 提高 1.4%' }],
      findings: [{ quote: '1.4%' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        { target: '95%', narrative: 'The service level rose from 93.02% to 94.42%, up 1.4% on the year.' },
      ],
      findings: [{ quote: '1.4%', message: 'points' }],
    },
  ],
});
