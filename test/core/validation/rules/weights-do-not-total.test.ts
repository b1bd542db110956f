import { testRule } from '../bed/testRule';
import type { TestCell } from '../bed/rows';

const weights = (...values: TestCell[]) => values.map((weight) => ({ target: '100 件', weight }));
const share = (value: number) => ({ value, format: '0%', text: `${value * 100}%` });
const ofGoal = (goal: string, ...values: number[]) =>
  values.map((weight) => ({ goal, target: '1 件', weight }));

testRule('weights-do-not-total', {
  valid: [
    { name: 'a total of 100', rows: weights(30, 40, 30) },
    { name: 'percentages', rows: weights(share(0.3), share(0.4), share(0.3)) },
    { name: 'fractions, one as text', rows: weights(0.3, '0.4', 0.3) },
    { name: 'percentages as text', rows: weights('30%', '４０％', '30 %') },
    { name: 'one missing', rows: weights(30, 40, '') },
    { name: 'rounded thirds', rows: weights(33.3, 33.3, 33.3) },
    { name: 'a total for each goal', rows: [...ofGoal('甲', 60, 40), ...ofGoal('乙', 50, 30, 20)] },
    {
      name: 'a row with the total',
      rows: [...weights(30, 40, 30), { indicator: '合計', weight: 100, target: '' }],
    },
    { name: 'ranks', rows: weights(3, 2, 1) },
  ],
  invalid: [
    {
      name: 'too little',
      rows: weights(30, 40, 20),
      findings: [{ quote: '權重', indicator: null, arithmetic: '30 + 40 + 20 = 90', says: '90' }],
    },
    {
      name: 'too much, in percent',
      rows: weights(share(0.5), share(0.4), share(0.2)),
      findings: [{ quote: '權重', indicator: null, arithmetic: '= 110' }],
    },
    {
      name: 'as text, in English',
      language: 'en',
      rows: weights('30%', '35%', '30%'),
      findings: [{ quote: 'Weight', indicator: null, arithmetic: '= 95' }],
    },
    {
      name: 'many',
      rows: weights(...Array.from({ length: 14 }, () => 7)),
      findings: [{ quote: '權重', indicator: null, arithmetic: '… = 98' }],
    },
  ],
});
