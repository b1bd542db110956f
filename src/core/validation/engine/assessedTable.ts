import type { Scheme } from '../../achievement/scheme';
import type { ReportTable } from '../../layout/table';
import type { CellAddress } from '../../sheet/address';
import type { CellContent } from '../../sheet/changePlan';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { IndicatorReading } from './indicatorReading';
import type { TableReading } from './tableReading';

/** A whole table, read and assessed, of this year or of last. */
export interface AssessedTable {
  readonly snapshot: SheetSnapshot;
  readonly table: ReportTable;
  readonly scheme: Scheme;
  readonly readings: readonly IndicatorReading[];
  /** What its rows have in common. */
  readonly whole: TableReading;
  /** The year (西元) that the report is about; `null` when nothing says it. */
  readonly year: number | null;
  /** What Attain last wrote in a cell; `undefined` where it wrote nothing. */
  readonly owned: (cell: CellAddress) => CellContent | undefined;
}
