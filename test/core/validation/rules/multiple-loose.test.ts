import { testRule } from '../bed/testRule';

const told = (progress: string) => ({ target: '900 件', narrative: `二、辦理情形：${progress}` });

testRule('multiple-loose', {
  valid: [
    { name: 'growth by so many times', rows: [told('受理 1,200 件，較上年度 400 件成長 2 倍。')] },
    {
      name: 'so many times the other',
      rows: [told('受理 1,200 件，較上年度 400 件增加，為上年度的 3 倍。')],
    },
    { name: 'growth to so many times', rows: [told('由 99 年 400 件增加至 1,200 件，成長為 3 倍。')] },
    { name: 'neither', rows: [told('受理 1,000 件，較上年度 400 件成長 4 倍。')] },
    {
      name: 'more than growth by so many times',
      rows: [told('受理 1,600 件，較上年度 500 件成長 2 倍多。')],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '900 cases',
          narrative: 'Closed 1,200 cases, compared with 400 last year, three times as many.',
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'growth by what is the multiple',
      rows: [told('受理 1,200 件，較上年度 400 件成長 3 倍。')],
      findings: [{ quote: '3 倍', arithmetic: '1,200 ÷ 400 = 3', says: '增加 2 倍' }],
    },
    {
      name: 'about so many times, of shares',
      rows: [told('普及率達 1.9%，相較 99 年（普及率 1.0%）提升幅度約達 2 倍。')],
      findings: [{ quote: '2 倍', arithmetic: '1.9% ÷ 1% = 1.9' }],
    },
    {
      name: 'a change',
      rows: [told('由 99 年 400 件增加至 1,000 件，增加 2.5 倍。')],
      findings: [{ quote: '2.5 倍', says: '增加 1.5 倍' }],
    },
    {
      name: 'an increase of so many times',
      language: 'en',
      rows: [
        {
          target: '900 cases',
          narrative: 'Closed 1,000 cases, compared with 400 last year, an increase of 2.5 times.',
        },
      ],
      findings: [{ quote: '2.5 times' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '900 cases',
          narrative: 'Closed 1,200 cases, compared with 400 last year, three times more.',
        },
      ],
      findings: [{ quote: 'three times' }],
    },
  ],
});
