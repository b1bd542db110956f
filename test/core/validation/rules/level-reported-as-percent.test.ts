import { testRule } from '../bed/testRule';

const LEGEND =
  '一、衡量標準：依訂定程度填列代號：0 代表「均未訂定」、1 代表「訂定 1 項」、2 代表「2 項均訂定」。';
const narrative = (result: string): string =>
  `${LEGEND}\n二、辦理情形：已訂定。\n三、年度目標值及達成度：\n(一)年度目標值：2。\n(二)達成度：${result}。`;

testRule('level-reported-as-percent', {
  valid: [
    { name: 'a code', rows: [{ target: '2', narrative: narrative('2') }] },
    { name: 'a code with its rate', rows: [{ target: 2, narrative: narrative('2，達成率 100%') }] },
    { name: 'a code in the actual column', rows: [{ target: 2, actual: 1, narrative: narrative('50%') }] },
    { name: 'a count without codes', rows: [{ target: '2 件', narrative: '(二)達成度：100%。' }] },
    { name: 'a percentage for a percentage', rows: [{ target: '100%', narrative: narrative('100%') }] },
    { name: 'nothing', rows: [{ target: '2', narrative: narrative('符合年度目標值') }] },
  ],
  invalid: [
    {
      name: 'a percentage in the field',
      rows: [{ target: '2', narrative: narrative('100%') }],
      findings: [{ quote: '100%', says: '0、1、2' }],
    },
    {
      name: 'a percentage that is called a rate, full width',
      rows: [{ target: 2, narrative: narrative('達成率１００％') }],
      findings: [{ quote: '１００％' }],
    },
    {
      name: 'a percentage in the actual column',
      rows: [{ target: 2, actual: { value: 1, format: '0%', text: '100%' }, narrative: narrative('2') }],
      findings: [{ quote: '100%' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '3',
          standard: 'Codes: 1 = drafted, 2 = adopted, 3 = in force',
          narrative: 'Progress: the plan is in force.\nResult: 100%',
        },
      ],
      findings: [{ quote: '100%' }],
    },
  ],
});
