import { Decimal } from '../quantity/decimal';
import type { Indicator } from '../report/indicator';
import type { ReportTable } from '../report/table';
import type { CellAddress } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { formulaAt, valueAt } from '../sheet/snapshot';
import { assess } from './assess';
import type { Assessment } from './assessment';
import type { ResultLayout } from './layout';
import { layoutOf } from './layout';
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
  return indicators.map((indicator) =>
    assess(indicator, scheme, operandCells(snapshot, table, layout, indicator)),
  );
}

/** The cells of a row that hold its actual and target as numbers, or will once the actual is written. */
export function operandCells(
  snapshot: SheetSnapshot,
  table: ReportTable,
  layout: ResultLayout | null,
  indicator: Indicator,
): OperandCells {
  const row = indicator.rows.first;
  const target = table.columns.target;
  return {
    actual: layout && actualCell(snapshot, { row, column: layout.columns.actual }, indicator),
    target: target === undefined ? null : numericCell(snapshot, { row, column: target }),
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
