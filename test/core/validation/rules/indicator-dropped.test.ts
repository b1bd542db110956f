import { testRule } from '../bed/testRule';

const rivers = { indicator: '河川巡查件數', target: '50 件' };
const jobs = { indicator: '媒合就業人次', target: '90 人次' };
const housing = { indicator: '住宅申辦件數', target: '450 件' };
const business = { indicator: '商業申辦件數', target: '300 件' };
const both = { indicator: '住宅及商業申辦件數', target: '700 件' };

testRule('indicator-dropped', {
  valid: [
    { name: 'no workbook of last year', rows: [rivers] },
    { name: 'all of them, in another order', rows: [jobs, rivers], lastYear: { rows: [rivers, jobs] } },
    { name: 'a new one', rows: [rivers, jobs], lastYear: { rows: [rivers] } },
    { name: 'two that were merged', rows: [rivers, both], lastYear: { rows: [rivers, housing, business] } },
    { name: 'one that was split', rows: [rivers, housing, business], lastYear: { rows: [rivers, both] } },
    { name: 'another agency’s workbook', rows: [rivers], lastYear: { rows: [jobs] } },
  ],
  invalid: [
    {
      name: 'one that is gone',
      rows: [rivers],
      lastYear: { rows: [rivers, jobs] },
      findings: [{ quote: '衡量指標', indicator: null, says: '媒合就業人次' }],
    },
    {
      name: 'one of two that stood twice under two goals',
      rows: [{ ...jobs, goal: '甲' }],
      lastYear: {
        rows: [
          { ...jobs, goal: '甲' },
          { ...jobs, goal: '乙' },
        ],
      },
      findings: [{ quote: '衡量指標', indicator: null }],
    },
    {
      name: 'many',
      rows: [rivers],
      lastYear: {
        rows: [
          rivers,
          jobs,
          ...['檢疫', '植樹', '借閱', '消防', '補助'].map((word) => ({
            indicator: `${word}業務量`,
            target: '9 件',
          })),
        ],
      },
      findings: [{ quote: '衡量指標', indicator: null, message: 'many', says: '6 項' }],
    },
  ],
});
