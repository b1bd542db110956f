import type { ColumnRole } from '../core/layout/roles';
import type { IndicatorRecord, ReportTable } from '../core/layout/table';
import { cellPlace, type CellAddress } from '../core/sheet/address';
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
  const written = new Set(plan.cells.map(({ cell }) => cellPlace(cell)));
  const sources = sourcesByRow(table);
  const basis = [...new Set(plan.cells.map(({ cell }) => cell.row))].map((row): RowBasis => {
    const cells = sources.get(row) ?? headingCells(table, row);
    const unwritten = cells.filter((cell) => !written.has(cellPlace(cell)));
    return { row, cells: unwritten.map((cell) => ({ cell, value: valueAt(snapshot, cell) })) };
  });
  return { ...plan, basis };
}

/** By each row that may be written to, the cells of the indicators whose results stand in it. */
function sourcesByRow({ records }: ReportTable): ReadonlyMap<number, readonly CellAddress[]> {
  const sources = new Map<number, CellAddress[]>();
  for (const record of records) {
    const cells = sourceCells(record);
    for (const row of resultRows(record)) {
      const known = sources.get(row) ?? [];
      known.push(...cells);
      sources.set(row, known);
    }
  }
  return sources;
}

/** A goal or another text that stands apart from the indicator's own rows may be edited without harm. */
function sourceCells({ fields, rows }: IndicatorRecord): readonly CellAddress[] {
  return Object.entries(fields).flatMap(([role, cells]) =>
    RESULTS.has(role)
      ? []
      : cells.map(({ cell }) => cell).filter(({ row }) => row >= rows.first && row <= rows.last),
  );
}

function resultRows({ rows, fields }: IndicatorRecord): ReadonlySet<number> {
  const results = [fields.actual, fields.rate, fields.status, fields.narrative].flatMap(
    (cells) => cells ?? [],
  );
  return new Set([rows.first, ...results.map(({ cell }) => cell.row)]);
}

function headingCells({ columns }: ReportTable, row: number): readonly CellAddress[] {
  const sources = Object.entries(columns).flatMap(([role, column]) => (RESULTS.has(role) ? [] : [column]));
  return [...new Set(sources)].map((column) => ({ row, column }));
}
