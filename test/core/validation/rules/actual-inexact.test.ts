import { testRule } from '../bed/testRule';

testRule('actual-inexact', {
  valid: [
    { name: 'an exact result', rows: [{ target: '5,400 人次', actual: '5,462 人次' }] },
    {
      name: 'an approximate result above the target',
      rows: [{ target: '4,800 人次', actual: '逾 5,000 人次' }],
    },
    {
      name: 'an approximate result below the target',
      rows: [{ target: '6,500 人次', actual: '逾 5,000 人次' }],
    },
    {
      name: 'the exact figure in the narrative',
      rows: [
        { target: '5,400 人次', actual: '逾 5,000 人次', narrative: '二、辦理情形：全年服務 5,462 人次。' },
      ],
    },
    {
      name: 'another thing',
      rows: [{ target: '60%', actual: '逾 60 件', narrative: '二、辦理情形：受理逾 60 件。' }],
    },
    { name: 'nothing read', rows: [{ target: '', actual: '逾 60 件' }] },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '4,800 visits', actual: 'more than 5,000 visits' }],
    },
  ],
  invalid: [
    {
      name: 'above a bound, with the target above it as well',
      rows: [{ target: '5,400 人次', actual: '服務逾 5,000 人次' }],
      findings: [{ quote: '逾 5,000 人次', says: '「逾 5,000 人次」' }],
    },
    {
      name: 'more than the very target',
      rows: [{ target: '至少 12 次', actual: '辦理超過 12 次' }],
      findings: [{ quote: '超過 12 次' }],
    },
    {
      name: 'some more, the target said again',
      rows: [
        {
          target: '5萬3,000 人',
          narrative: '二、辦理情形：目標 5萬3,000 人，全年訓練 5萬餘人。',
        },
      ],
      findings: [{ quote: '5萬餘人' }],
    },
    {
      name: 'nearly so many',
      rows: [{ target: '290 戶', actual: '近 300 戶' }],
      findings: [{ quote: '近 300 戶' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '5,400 visits', actual: 'more than 5,000 visits' }],
      findings: [{ quote: 'more than 5,000 visits' }],
    },
  ],
});
