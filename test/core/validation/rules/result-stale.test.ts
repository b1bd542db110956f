import { DEFAULT_SCHEME } from '../../../../src/core/achievement/schemePresets';
import { cellName, type CellAddress } from '../../../../src/core/sheet/address';
import type { CellContent } from '../../../../src/core/sheet/changePlan';
import { testRule } from '../bed/testRule';

/** Columns: A goal, B indicator, C target, D actual, E rate, F status, G narrative; the first indicator is in row 3. */
const ROW = {
  target: '100 件',
  actual: 120,
  rate: 1.2,
  status: '超越',
  narrative: '已辦理。',
};
const value = (content: string | number): CellContent => ({ kind: 'value', value: content });
const formula = (text: string): CellContent => ({ kind: 'formula', formula: text });
const wrote =
  (cells: Readonly<Record<string, CellContent>>) =>
  (cell: CellAddress): CellContent | undefined =>
    cells[cellName(cell)];
const live = (result: number | string, text: string) => ({
  value: result,
  format: '0.00%',
  text: String(result),
  formula: text,
});
const scheme = { ...DEFAULT_SCHEME, writes: 'values' as const };

testRule('result-stale', {
  valid: [
    { name: 'what a person wrote', rows: [{ ...ROW, rate: 1.4 }] },
    {
      name: 'figures that still hold',
      rows: [ROW],
      scheme,
      owned: wrote({ E3: value(1.2), F3: value('超越') }),
    },
    { name: 'values, when formulas are written today', rows: [ROW], owned: wrote({ E3: value(1.2) }) },
    {
      name: 'a live formula',
      rows: [{ ...ROW, rate: live(1.2, '=D3/100') }],
      owned: wrote({ E3: formula('=D3/100') }),
    },
    {
      name: 'a formula that was not calculated yet',
      rows: [{ ...ROW, rate: live('', '=D3/100') }],
      owned: wrote({ E3: formula('=D3/100') }),
    },
    {
      name: 'a cell that was changed by hand',
      rows: [{ ...ROW, rate: 1.5 }],
      scheme,
      owned: wrote({ E3: value(1.4) }),
    },
  ],
  invalid: [
    {
      name: 'a value after the actual was changed',
      rows: [{ ...ROW, rate: 1.1 }],
      scheme,
      owned: wrote({ E3: value(1.1) }),
      findings: [{ quote: '1.1', message: 'found', says: '120.00%' }],
    },
    {
      name: 'a formula with an old target in it',
      rows: [{ ...ROW, rate: live(2, '=D3/60') }],
      owned: wrote({ E3: formula('=D3/60') }),
      findings: [{ quote: '2', says: '120.00%' }],
    },
    {
      name: 'an old phrase',
      rows: [{ ...ROW, status: '未達年度目標值' }],
      owned: wrote({ F3: value('未達年度目標值') }),
      findings: [{ quote: '未達年度目標值', says: '應為「超越」' }],
    },
    {
      name: 'a rate that is none any more',
      rows: [{ ...ROW, target: '年底前完成', actual: '' }],
      scheme,
      owned: wrote({ E3: value(1.2) }),
      findings: [{ quote: '1.2', message: 'gone' }],
    },
  ],
});
