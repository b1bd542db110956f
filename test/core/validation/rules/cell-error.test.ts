import { testRule } from '../bed/testRule';

const failing = (value: string, formula: string) => ({ value, format: 'General', text: value, formula });

testRule('cell-error', {
  valid: [
    { name: 'values', rows: [{ target: 100, actual: 120, rate: '120%' }] },
    { name: 'N/A as people write it', rows: [{ target: 'N/A', actual: '—', rate: '' }] },
    {
      name: 'a text that speaks of an error',
      rows: [{ target: 100, narrative: '報表曾出現 #REF! 錯誤，已更正。' }],
    },
    { name: 'hash marks', rows: [{ target: '#3', narrative: '#施政亮點' }] },
  ],
  invalid: [
    {
      name: 'a division by zero',
      rows: [{ target: 100, rate: failing('#DIV/0!', '=D3/C3') }],
      findings: [{ quote: '#DIV/0!', message: 'formula', says: '=D3/C3' }],
    },
    {
      name: 'a pasted error',
      rows: [{ target: '#REF!' }],
      findings: [{ quote: '#REF!', message: 'found', says: '已被刪除' }],
    },
    {
      name: 'every cell that has one',
      rows: [
        { target: '#N/A', actual: '#VALUE!' },
        { target: 5, actual: '#NAME?' },
      ],
      findings: [{ quote: '#N/A' }, { quote: '#VALUE!' }, { quote: '#NAME?', indicator: 2 }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: 5, narrative: failing('#SPILL!', '=A1:A3') }],
      findings: [{ quote: '#SPILL!' }],
    },
  ],
});
