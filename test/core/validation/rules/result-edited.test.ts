import type { CellContent } from '../../../../src/core/sheet/changePlan';
import { cellName, type CellAddress } from '../../../../src/core/sheet/address';
import { testRule } from '../bed/testRule';

/** Columns: A goal, B indicator, C target, D actual, E rate, F status, G narrative; the first indicator is in row 3. */
const ROW = { target: '100 件', actual: 120, rate: 1.2, status: '符合', narrative: '已辦理。' };
const value = (content: string | number): CellContent => ({ kind: 'value', value: content });
const formula = (text: string): CellContent => ({ kind: 'formula', formula: text });
const wrote =
  (cells: Readonly<Record<string, CellContent>>) =>
  (cell: CellAddress): CellContent | undefined =>
    cells[cellName(cell)];
const typed = (text: string) => ({ value: 1.2, format: '0.00%', text: '120.00%', formula: text });

testRule('result-edited', {
  valid: [
    { name: 'what a person wrote', rows: [ROW] },
    {
      name: 'what Attain wrote',
      rows: [ROW],
      owned: wrote({ D3: value(120), E3: value(1.2), F3: value('符合') }),
    },
    {
      name: 'a formula as written',
      rows: [{ ...ROW, rate: typed('=D3/100') }],
      owned: wrote({ E3: formula('=D3/100') }),
    },
    { name: 'a cell that was emptied', rows: [{ ...ROW, rate: '' }], owned: wrote({ E3: value(1.2) }) },
    { name: 'the last binary digit', rows: [{ ...ROW, rate: 0.1 + 0.2 }], owned: wrote({ E3: value(0.3) }) },
    {
      name: 'a text that was mended and then written anew',
      rows: [{ ...ROW, actual: '130 件' }],
      owned: wrote({ D3: value('120 件') }),
    },
    {
      name: 'rows that were sorted',
      rows: [
        { ...ROW, rate: typed('=D3/80'), status: '未達' },
        { ...ROW, rate: typed('=D4/100') },
      ],
      owned: wrote({ E3: formula('=D3/100'), E4: formula('=D4/80'), F3: value('符合'), F4: value('未達') }),
    },
  ],
  invalid: [
    {
      name: 'another rate',
      rows: [{ ...ROW, rate: 1 }],
      owned: wrote({ E3: value(1.2) }),
      findings: [{ quote: '1', says: '120.00%' }],
    },
    {
      name: 'a value over a formula',
      rows: [ROW],
      owned: wrote({ E3: formula('=D3/100') }),
      findings: [{ quote: '1.2', says: '=D3/100' }],
    },
    {
      name: 'another phrase',
      rows: [{ ...ROW, status: '符合並超越' }],
      owned: wrote({ F3: value('符合') }),
      findings: [{ quote: '符合並超越' }],
    },
    {
      name: 'an actual of the second row',
      rows: [ROW, { ...ROW, actual: 150 }],
      owned: wrote({ D3: value(120), D4: value(90) }),
      findings: [{ quote: '150', indicator: 2, says: '90' }],
    },
  ],
});
