import { testRule } from '../bed/testRule';

const people = { indicator: '反毒宣導', target: '6,000 人次' };
const sessions = { indicator: '反毒宣導', target: '300 場次' };

testRule('unit-changed', {
  valid: [
    { name: 'no workbook of last year', rows: [people] },
    { name: 'the same unit', rows: [people], lastYear: { rows: [{ ...people, target: '5,000 人次' }] } },
    {
      name: 'two names of one unit',
      rows: [sessions],
      lastYear: { rows: [{ ...sessions, target: '280 場' }] },
    },
    {
      name: 'scales of one thing',
      rows: [{ indicator: '補助金額', target: '500 萬元' }],
      lastYear: { rows: [{ indicator: '補助金額', target: '5,000 千元' }] },
    },
    {
      name: 'a unit that is not said',
      rows: [{ indicator: '妥善率', target: '0.85' }],
      lastYear: { rows: [{ indicator: '妥善率', target: '85%' }] },
    },
    {
      name: 'a change that is said',
      rows: [{ ...people, standard: '本年度起改以宣導人次計算。' }],
      lastYear: { rows: [sessions] },
    },
  ],
  invalid: [
    {
      name: 'people instead of sessions',
      rows: [people],
      lastYear: { rows: [sessions] },
      findings: [{ quote: '6,000 人次', says: '以「場次」計' }],
    },
    {
      name: 'a percentage instead of a count',
      rows: [{ indicator: '公文線上簽核', target: '80%' }],
      lastYear: { rows: [{ indicator: '公文線上簽核', target: '1,200 件' }] },
      findings: [{ quote: '80%' }],
    },
    {
      name: 'the unit in its column',
      rows: [{ indicator: '圖書借閱', unit: '人次', target: 900 }],
      lastYear: { rows: [{ indicator: '圖書借閱', unit: '冊', target: 1200 }] },
      findings: [{ quote: '900', says: '「冊」' }],
    },
  ],
});
