import type { ColumnRole, ColumnRoles } from '../core/report/columns';
import type { IndicatorRows } from '../core/report/table';
import { cellName } from '../core/sheet/address';
import type { ChangePlan, RowBasis } from '../core/sheet/changePlan';
import { valueAt } from '../core/sheet/snapshot';
import type { ReportView } from './reportView';

/** What Attain writes, and so no reason to write it. */
const RESULTS: ReadonlySet<string> = new Set<ColumnRole>(['rate', 'status']);

/**
 * The plan with what each of its rows was made from, so that it is not written beside another row when the sheet
 * is sorted, or its figures are edited, between the preview and the writing.
 */
export function withBasis({ snapshot, table }: ReportView, plan: ChangePlan): ChangePlan {
  if (!table) return plan;
  const written = new Set(plan.cells.map(({ cell }) => cellName(cell)));
  const columns = sourceColumns(table.columns);
  const rowsOf = new Map(table.rows.map((rows) => [rows.first, sheetRows(rows)]));
  const basis = [...new Set(plan.cells.map(({ cell }) => cell.row))].map((row): RowBasis => {
    const cells = (rowsOf.get(row) ?? [row]).flatMap((at) => columns.map((column) => ({ row: at, column })));
    const unwritten = cells.filter((cell) => !written.has(cellName(cell)));
    return { row, cells: unwritten.map((cell) => ({ cell, value: valueAt(snapshot, cell) })) };
  });
  return { ...plan, basis };
}

function sourceColumns(columns: ColumnRoles): readonly number[] {
  const sources = Object.entries(columns).flatMap(([role, column]) => (RESULTS.has(role) ? [] : [column]));
  return [...new Set(sources)];
}

function sheetRows({ first, continuations }: IndicatorRows): readonly number[] {
  return [first, ...continuations];
}
