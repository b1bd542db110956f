import { testRule } from '../bed/testRule';

const told = (progress: string) => ({ target: '900 件', narrative: `二、辦理情形：${progress}` });
const english = (narrative: string) => ({ target: '900 cases', narrative });

testRule('multiple-mismatch', {
  valid: [
    { name: 'growth by so many times', rows: [told('受理 1,200 件，較上年度 400 件成長 2 倍。')] },
    {
      name: 'so many times the other',
      rows: [told('受理 1,200 件，較上年度 400 件增加，為上年度的 3 倍。')],
    },
    {
      name: 'growth to so many times, loosely put',
      rows: [told('受理 1,200 件，較上年度 400 件成長 3 倍。')],
    },
    { name: 'a rounded multiple', rows: [told('由 99 年 420 件增加至 1,150 件，成長 1.7 倍。')] },
    { name: 'a cut multiple', rows: [told('由 99 年 420 件增加至 1,250 件，成長為 2.9 倍。')] },
    { name: 'about so many times', rows: [told('受理 1,150 件，較上年度 420 件成長約 2 倍。')] },
    { name: 'more than so many times', rows: [told('受理 1,950 件，較上年度 420 件成長逾 3 倍。')] },
    { name: 'approximate figures', rows: [told('受理 1,100餘件，較上年度 400 件成長 2 倍。')] },
    {
      name: 'a multiple of other figures',
      rows: [told('受理 1,200 件，較上年度 400 件增加；人力增加 5 倍。')],
    },
    {
      name: 'a multiple of another pair of the sentence',
      rows: [told('網路受理 300 件，合計受理 1,200 件，較上年度 1,000 件增加，為網路件數的 4 倍。')],
    },
    {
      name: 'a multiple of something else in the same sentence',
      rows: [told('受理 1,200 件，較上年度 400 件增加，承辦人力則增加 5 倍。')],
    },
    {
      name: 'a magnification in a name',
      rows: [told('受理 1,200 件，較上年度 400 件增加，購置 40 倍顯微鏡。')],
    },
    { name: 'a share of another thing', rows: [told('觀光人次 1,200 人，較上年度 400 件成長 9 倍。')] },
    {
      name: 'English',
      language: 'en',
      rows: [
        english('Officers closed 1,200 cases, compared with 400 in the previous year, three times as many.'),
        english('Cases closed doubled from 400 to 830.'),
        english('Cases closed more than doubled from 400 to 1,500.'),
        english('Officers closed 1,200 cases, compared with 400 last year, and inspected sites 9 times.'),
      ],
    },
  ],
  invalid: [
    {
      name: 'growth by too many times',
      rows: [told('受理 1,000 件，較上年度 400 件成長 4 倍。')],
      findings: [{ quote: '4 倍', arithmetic: '1,000 ÷ 400 = 2.5', says: '增加 1.5 倍' }],
    },
    {
      name: 'too many times the other',
      rows: [told('由 99 年 400 件增加至 1,000 件，為 99 年之５倍。')],
      findings: [{ quote: '５倍' }],
    },
    {
      name: 'decimals',
      rows: [told('受理 1,000 件，較上年度 400 件成長 2.1 倍。')],
      findings: [{ quote: '2.1 倍' }],
    },
    {
      name: 'shares',
      rows: [told('普及率達 8.4%，較上年度 2.1% 提升約 6 倍。')],
      findings: [{ quote: '6 倍', arithmetic: '8.4% ÷ 2.1% = 4' }],
    },
    {
      name: 'doubled, in Chinese',
      rows: [told('由 99 年 400 件增加至 480 件，已倍增。')],
      findings: [{ quote: '倍增' }],
    },
    {
      name: 'English figures',
      language: 'en',
      rows: [english('Officers closed 1,000 cases, compared with 400 last year, five times as many.')],
      findings: [{ quote: 'five times', arithmetic: '1,000 ÷ 400 = 2.5' }],
    },
    {
      name: 'English words',
      language: 'en',
      rows: [english('Cases closed doubled from 400 to 520.')],
      findings: [{ quote: 'doubled' }],
    },
  ],
});
