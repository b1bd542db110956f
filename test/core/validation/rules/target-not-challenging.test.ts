import { testRule } from '../bed/testRule';

testRule('target-not-challenging', {
  valid: [
    { name: 'met', rows: [{ target: '100 場次', actual: '157 場次' }] },
    { name: 'nearly five times', rows: [{ target: '1,000 人次', actual: '4,796 人次' }] },
    { name: 'small numbers', rows: [{ target: '1 件', actual: '8 件' }] },
    {
      name: 'a small growth target',
      rows: [{ target: '2%', narrative: '(二)達成度：77.5%，符合年度目標值。' }],
    },
    { name: 'lower is better', rows: [{ target: '10 件以下', actual: '80 件' }] },
    { name: 'different things', rows: [{ target: '100 件', actual: '9,000 人' }] },
    { name: 'a slip of magnitude', rows: [{ target: '5萬元', actual: '5億元' }] },
    { name: 'no result', rows: [{ target: '100 件', narrative: '持續辦理。' }] },
  ],
  invalid: [
    {
      name: 'eleven times',
      rows: [{ target: '8,000 人', narrative: '(二)達成度：92,885 人，達成率 1,161%。' }],
      findings: [{ quote: '8,000 人', arithmetic: '92,885 ÷ 8,000 = 1,161.06%', says: '11.6 倍' }],
    },
    {
      name: 'another scale',
      rows: [{ target: '1,000萬度', actual: '1億5,600萬度' }],
      findings: [{ quote: '1,000萬度', says: '15.6 倍' }],
    },
    {
      name: 'a number in its own column',
      rows: [{ target: 20, actual: 130, unit: '場次' }],
      findings: [{ quote: '20', says: '6.5 倍' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '60 workshops', actual: '420 workshops' }],
      findings: [{ quote: '60 workshops' }],
    },
  ],
});
