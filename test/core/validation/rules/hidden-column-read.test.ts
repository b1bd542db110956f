import { testRule } from '../bed/testRule';

const rows = [
  { target: '10 件', actual: 12 },
  { target: '20 件', actual: 18 },
];

testRule('hidden-column-read', {
  valid: [
    { name: 'columns that are all shown', rows },
    { name: 'a hidden column beside the table', rows, hiddenColumns: [9] },
    { name: 'a hidden row, which another rule tells of', rows, hiddenColumns: [], hiddenRows: [0] },
  ],
  invalid: [
    {
      name: 'hidden targets',
      rows,
      hiddenColumns: [2],
      findings: [{ quote: '', indicator: null, says: 'C 欄' }],
    },
    {
      name: 'hidden targets and results, in one note',
      rows,
      hiddenColumns: [2, 3],
      findings: [{ quote: '', indicator: null, says: '有 2 欄隱藏的資料也一併讀取並採用（C、D 欄）' }],
    },
    {
      name: 'hidden names',
      rows,
      hiddenColumns: [0, 1],
      findings: [{ quote: '', indicator: null, says: 'A、B 欄' }],
    },
  ],
});
