import { Decimal } from '../quantity/decimal';
import type { Indicator } from '../report/indicator';
import { fieldCell, type ReportTable } from '../layout/table';
import type { CellAddress } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { formulaAt, valueAt } from '../sheet/snapshot';
import { assess } from './assess';
import type { Assessment } from './assessment';
import type { ResultLayout } from './layout';
import { layoutOf, resultCell } from './layout';
import type { OperandCell, OperandCells } from './operands';
import type { Scheme } from './scheme';

/** Assesses every indicator of a table, with formulas that refer to the table's own cells. */
export function assessTable(
  snapshot: SheetSnapshot,
  table: ReportTable,
  indicators: readonly Indicator[],
  scheme: Scheme,
): readonly Assessment[] {
  const layout = layoutOf(snapshot, table, scheme);
  return indicators.map((indicator) => assess(indicator, scheme, operandCells(snapshot, layout, indicator)));
}

/** The cells of an indicator that hold its actual, target and baseline as numbers, or will once the actual is written. */
export function operandCells(
  snapshot: SheetSnapshot,
  layout: ResultLayout | null,
  indicator: Indicator,
): OperandCells {
  const actual = layout && resultCell(layout, indicator, 'actual');
  const target = fieldCell(indicator.record, 'target');
  const baseline = fieldCell(indicator.record, 'baseline');
  return {
    actual: actual && actualCell(snapshot, actual, indicator),
    target: target ? numericCell(snapshot, target) : null,
    baseline: baseline ? numericCell(snapshot, baseline) : null,
  };
}

function actualCell(snapshot: SheetSnapshot, cell: CellAddress, { actual }: Indicator): OperandCell | null {
  if (actual?.source === 'corrected') return { cell, holds: null };
  if (actual?.source === 'column') return numericCell(snapshot, cell);
  const empty = valueAt(snapshot, cell) === '' && formulaAt(snapshot, cell) === undefined;
  return empty ? { cell, holds: null } : null;
}

function numericCell(snapshot: SheetSnapshot, cell: CellAddress): OperandCell | null {
  const value = valueAt(snapshot, cell);
  return typeof value === 'number' ? { cell, holds: new Decimal(value) } : null;
}
