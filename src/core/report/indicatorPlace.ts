import type { CellAddress } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { ColumnRole } from './columns';
import type { Corrections, Indicator } from './indicator';
import type { IndicatorRows, ReportTable } from './table';

/** Finds what the user corrected of an indicator. */
export type CorrectionsOf = (
  indicator: Pick<Indicator, 'number' | 'goal' | 'name'>,
) => Corrections | undefined;

/** One indicator's place, and what is known from outside of its row. */
export interface IndicatorPlace {
  readonly snapshot: SheetSnapshot;
  readonly table: ReportTable;
  readonly rows: IndicatorRows;
  readonly number: number;
  readonly goalRow: number | null;
  readonly reportYear: number | null;
  /** What the user corrected, asked for by goal, name and number. */
  readonly corrections: CorrectionsOf;
}

/** The cell of a role in an indicator's first row; `undefined` when the table has no such column. */
export function cellOf({ table, rows }: IndicatorPlace, role: ColumnRole): CellAddress | undefined {
  const column = table.columns[role];
  return column === undefined ? undefined : { row: rows.first, column };
}
