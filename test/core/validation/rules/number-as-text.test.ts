import { testRule } from '../bed/testRule';
import type { TestCell } from '../bed/rows';

const targets = (...values: TestCell[]) => values.map((target) => ({ target, narrative: '已辦理。' }));

testRule('number-as-text', {
  valid: [
    { name: 'numbers', rows: targets(100, 200, 300) },
    { name: 'texts with units', rows: targets(100, '200 件', '達 60 次以上') },
    { name: 'a column of texts', rows: targets('100', '200', 300) },
    { name: 'dashes and blanks', rows: targets(100, '—', '', 'N/A') },
    {
      name: 'a formula that gives text',
      rows: targets(100, 200, { value: '300', format: 'General', text: '300', formula: '=TEXT(A1,"0")' }),
    },
    { name: 'a number in a narrative', rows: [{ target: 100, narrative: '120' }] },
  ],
  invalid: [
    { name: 'grouped', rows: targets(100, '1,250', 300), findings: [{ quote: '1,250', indicator: 2 }] },
    { name: 'full-width', rows: targets(100, 200, '３００'), findings: [{ quote: '３００', indicator: 3 }] },
    {
      name: 'a percentage among rates',
      rows: [
        { target: 100, rate: { value: 0.985, format: '0.0%', text: '98.5%' } },
        { target: 100, rate: '100.0%' },
      ],
      findings: [{ quote: '100.0%', indicator: 2, says: '轉換成數字' }],
    },
    {
      name: 'English, with spaces',
      language: 'en',
      rows: targets(100, 200, ' 300 '),
      findings: [{ quote: ' 300 ', indicator: 3 }],
    },
  ],
});
