import { message } from '../../../src/core/language/message';
import { parseCell, type CellAddress } from '../../../src/core/sheet/address';
import type { CellChange, CellContent, ChangePlan } from '../../../src/core/sheet/changePlan';
import type { SheetRef } from '../../../src/core/sheet/snapshot';

export const PERFORMANCE: SheetRef = { id: '1', name: '績效 表' };

export const empty: CellContent = { kind: 'empty' };
export const value = (held: string | number | boolean): CellContent => ({ kind: 'value', value: held });
export const formula = (text: string): CellContent => ({ kind: 'formula', formula: text });

/** The address of a cell that the test names. */
export function at(name: string): CellAddress {
  const cell = parseCell(name);
  if (!cell) throw new RangeError(name);
  return cell;
}

/** One change: `change('E2', empty, value(3), '0.00%')`. */
export function change(
  cell: string,
  before: CellContent,
  after: CellContent,
  numberFormat?: string,
): CellChange {
  const why = message('app.name');
  return { cell: at(cell), before, after, why, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** A plan for the performance sheet. */
export function planOf(cells: readonly CellChange[], more: Partial<ChangePlan> = {}): ChangePlan {
  return { sheet: PERFORMANCE, cells, looks: [], widths: [], tables: [], ...more };
}
