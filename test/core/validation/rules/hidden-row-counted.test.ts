import { testRule } from '../bed/testRule';

const rows = [
  { target: '10 件', actual: 12 },
  { target: '20 件', actual: 18 },
  { target: '30 件', actual: 33 },
];

testRule('hidden-row-counted', {
  valid: [
    { name: 'rows that are all shown', rows },
    { name: 'a title that is hidden', rows, hiddenRows: [0] },
    { name: 'a hidden row below the table', rows, hiddenRows: [9] },
  ],
  invalid: [
    {
      name: 'one hidden row',
      rows,
      hiddenRows: [3],
      findings: [{ quote: '20 件', indicator: null, says: '第 4 列' }],
    },
    {
      name: 'several, and names them',
      rows,
      hiddenRows: [2, 4],
      findings: [
        { quote: '10 件', indicator: null, says: '有 2 列隱藏的指標也一併讀取並計入（第 3、5 列）' },
      ],
    },
    {
      name: 'one without a target',
      rows: [...rows, { target: '', actual: 5 }],
      hiddenRows: [5],
      findings: [{ quote: '', indicator: null }],
    },
  ],
});
