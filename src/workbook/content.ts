import type { CellContent } from '../core/sheet/changePlan';
import type { CellValue } from '../core/sheet/snapshot';

const EMPTY: CellContent = { kind: 'empty' };

/**
 * What a cell holds, from the pair that workbooks give: its value, and its formula (the value again where
 * the cell has no formula). Text that merely begins with "=" reads the same in both.
 */
export function contentOf(value: CellValue, formula: CellValue): CellContent {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
    return { kind: 'formula', formula };
  }
  return value === '' ? EMPTY : { kind: 'value', value };
}
