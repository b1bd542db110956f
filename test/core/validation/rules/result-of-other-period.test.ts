import { testRule } from '../bed/testRule';

const rows = [
  { target: '100 件', actual: 25, unit: '件' },
  { target: '80 件', actual: 20, unit: '件' },
];

testRule('result-of-other-period', {
  valid: [
    { name: 'results that name no period', rows },
    { name: 'the year to date', rows, headings: { actual: '累計實際值' } },
    { name: 'a quarter against a quarter', rows, headings: { target: '第1季目標', actual: '第1季實際' } },
    {
      name: 'a column without any result',
      rows: [{ target: '9 件', actual: '' }],
      headings: { actual: '第1季實際值' },
    },
  ],
  invalid: [
    {
      name: 'a quarter against the year',
      rows,
      headings: { actual: '第1季實際值' },
      findings: [{ quote: '25', indicator: null, message: 'parts' }],
    },
    {
      name: 'a month against the year',
      rows,
      headings: { target: '全年目標', actual: '6月實際值' },
      findings: [{ quote: '25', indicator: null, message: 'parts' }],
    },
    {
      name: 'another year',
      rows,
      headings: { target: '101年目標', actual: '99年實際值' },
      findings: [{ quote: '25', indicator: null, message: 'year' }],
    },
  ],
});
