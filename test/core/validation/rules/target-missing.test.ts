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
      name: 'a row of which the status says that nothing is aimed at',
      rows: [
        { target: '', actual: '36.6 公斤', status: '僅供參考' },
        { target: '12 件', actual: '14 件', status: '達成' },
      ],
    },
    {
      name: 'the same in English',
      language: 'en',
      rows: [
        { target: '', actual: '36.6 kg', status: 'Data only' },
        { target: '12', actual: '14', status: 'Met' },
      ],
    },
    {
      name: 'a target with a part that is still open',
      rows: [
        { target: '1,200 件，第二階段待定', narrative },
        { target: '完成尚未訂定之作業規範', narrative },
        { target: '訂定作業規範', narrative },
      ],
    },
    {
      name: 'English targets about what is to be determined',
      language: 'en',
      rows: [
        { target: 'Baseline to be determined by June 2024', actual: 'June 2024' },
        { target: '40 sites; the rest to be determined', actual: '41 sites' },
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
      name: 'targets that are yet to be set: once for the table',
      rows: ['待定', '待定', '待定'].map((target) => ({ target, narrative })),
      findings: [{ quote: '待定', message: 'undecided-rows' }],
    },
    {
      name: 'a form that is still to be filled in, once',
      rows: [
        { target: '', actual: '12 件' },
        { target: '', actual: '30 件' },
        { target: '', actual: '5 件' },
        { target: '10 件', actual: '12 件' },
      ],
      findings: [{ quote: '', message: 'form', says: '3 列' }],
    },
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
      name: 'targets that are to be set later',
      rows: [
        { target: '待定', narrative },
        { target: '尚未訂定。', narrative },
        { target: '目標值另訂之', narrative },
        { target: '俟基礎調查後再訂定', narrative },
      ],
      findings: [
        { quote: '待定', message: 'undecided', indicator: 1 },
        { quote: '尚未訂定。', message: 'undecided', indicator: 2 },
        { quote: '目標值另訂之', message: 'undecided', indicator: 3 },
        { quote: '俟基礎調查後再訂定', message: 'undecided', indicator: 4, says: '不適用' },
      ],
    },
    {
      name: 'English targets that are to be set later',
      language: 'en',
      rows: [
        { target: 'To be determined', actual: 1_930 },
        { target: 'Baseline not yet set', actual: 1_930 },
      ],
      findings: [
        { quote: 'To be determined', message: 'undecided', indicator: 1 },
        { quote: 'Baseline not yet set', message: 'undecided', indicator: 2 },
      ],
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
