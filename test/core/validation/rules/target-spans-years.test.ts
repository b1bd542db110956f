import { testRule } from '../bed/testRule';

const actual = '12 處';

testRule('target-spans-years', {
  valid: [
    { name: 'a target of the year', rows: [{ target: '40 處', actual }] },
    { name: 'a target by the end of the year', rows: [{ target: '100年底前完成 40 處', actual }] },
    { name: 'a later year, reached already', rows: [{ target: '103 年底前完成 10 處', actual }] },
    { name: 'the last of the years', rows: [{ target: '自 98 年起三年內完成 40 處', actual }] },
    { name: 'years of which the first is not said', rows: [{ target: '三年內完成 40 處', actual }] },
    { name: 'what is due each year', rows: [{ target: '自 99 年起四年內每年完成 40 處', actual }] },
    { name: 'both', rows: [{ target: '本年度 20 處，103 年底前共 40 處', actual }] },
    { name: 'a date', rows: [{ target: '103 年底前完工', narrative: '二、辦理情形：施工進度達 56%。' }] },
    { name: 'how long something lasts', rows: [{ target: '簽訂 5 年期契約 40 件', actual: '12 件' }] },
    {
      name: 'English',
      language: 'en',
      rows: [
        { target: '40 sites by 2024', actual: '12 sites' },
        { target: '40 sites each year over three years from 2023', actual: '12 sites' },
      ],
    },
  ],
  invalid: [
    {
      name: 'a later year',
      rows: [{ target: '103 年底前完成 40 處', actual }],
      findings: [{ quote: '103 年底', says: '本年度應達成多少' }],
    },
    {
      name: 'years that are not over',
      rows: [{ target: '自 99 年起，於三年內完成 40 處', actual }],
      findings: [{ quote: '三年內' }],
    },
    {
      name: 'years in figures of full width',
      rows: [{ target: '由 100 年度開始，在４年內完成４０處', actual }],
      findings: [{ quote: '４年內' }],
    },
    {
      name: 'English, a later year',
      language: 'en',
      rows: [{ target: '40 sites by 2027', actual: '12 sites' }],
      findings: [{ quote: '2027' }],
    },
    {
      name: 'English, years that are not over',
      language: 'en',
      rows: [{ target: 'from 2023, 40 sites within three years', actual: '12 sites' }],
      findings: [{ quote: 'within three years' }],
    },
  ],
});
