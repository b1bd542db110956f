import { testRule } from '../bed/testRule';

const narrative = '二、辦理情形：受理 1,284 件。';

testRule('target-missing', {
  valid: [
    { name: 'a target', rows: [{ target: '1,200 件', narrative }] },
    { name: 'a number', rows: [{ target: 0, narrative }] },
    { name: 'a target in words', rows: [{ target: '完成系統建置', narrative }] },
    { name: 'a dash', rows: [{ target: '－', narrative }] },
    {
      name: 'not applicable',
      rows: [
        { target: 'N/A', narrative },
        { target: '不適用', narrative },
      ],
    },
    {
      name: 'an error, which is reported as such',
      rows: [{ target: { value: '#REF!', format: 'General', text: '#REF!' }, narrative }],
    },
    {
      name: 'the heading of a group',
      rows: [
        { goal: '壹、社會福利', indicator: '' },
        { target: '1,200 件', narrative },
      ],
    },
  ],
  invalid: [
    {
      name: 'a blank cell',
      rows: [{ target: '', narrative }],
      findings: [{ quote: '', message: 'found' }],
    },
    {
      name: 'white space',
      rows: [
        { target: '1,200 件', narrative },
        { target: '　 ', narrative },
      ],
      findings: [{ quote: '', message: 'found', indicator: 2 }],
    },
    {
      name: 'a target that only the narrative states',
      rows: [
        {
          target: '',
          narrative:
            '三、年度目標值及達成度：\n(一)年度目標值：1,200 件。\n(二)達成度：1,284 件，達成率 107%。',
        },
      ],
      findings: [{ quote: '', message: 'stated', says: '1,200 件' }],
    },
    {
      name: 'a result in a column of its own',
      rows: [{ target: '', actual: 84 }],
      findings: [{ quote: '' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '', narrative: 'The desk handled 1,284 visits.' }],
      findings: [{ quote: '' }],
    },
  ],
});
