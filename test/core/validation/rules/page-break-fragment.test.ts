import { testRule } from '../bed/testRule';

testRule('page-break-fragment', {
  valid: [
    { name: 'a narrative in one cell', rows: [{ target: '100 件', narrative: '二、辦理情形：已辦理。' }] },
    {
      name: 'two indicators',
      rows: [
        { target: '100 件', narrative: '甲。' },
        { target: '50 件', narrative: '乙。' },
      ],
    },
    {
      name: 'more than a cell can hold',
      rows: [{ target: '100 件', narrative: '長'.repeat(20_000), continued: ['文'.repeat(20_000)] }],
    },
  ],
  invalid: [
    {
      name: 'a word cut in two',
      rows: [{ target: '100 件', narrative: '四、效益：共同打擊不', continued: ['法，保護國境安全。'] }],
      findings: [{ quote: '法，保護國境安全。' }],
      mended: '',
    },
    {
      name: 'three pieces',
      rows: [{ target: '100 件', narrative: '二、辦理情形：甲', continued: ['乙', '丙。'] }],
      findings: [{ quote: '乙', says: '2 列' }],
      mended: '',
    },
    {
      name: 'a cut between two sections',
      rows: [{ target: '100 件', narrative: '二、辦理情形：甲。', continued: ['三、效益：乙。'] }],
      findings: [{ quote: '三、效益：乙。' }],
      mended: '',
    },
  ],
});
