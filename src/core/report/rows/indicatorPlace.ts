import type { CellAddress } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { ColumnRole } from '../../layout/roles';
import type { TableRates } from '../direction/tableRates';
import type { SaidWay } from '../direction/saidOverTable';
import type { ColumnStyles } from './columnStyles';
import type { StatusMarks } from './statusMarks';
import type { Decisions } from '../said/decisions';
import { fieldCell, type IndicatorRecord, type ReportTable } from '../../layout/table';

/** Finds what a person said of an indicator, by its key. */
export type DecisionsOf = (key: string) => Decisions | undefined;

/** One indicator's place, and what is known from outside of its row. */
export interface IndicatorPlace {
  readonly snapshot: SheetSnapshot;
  readonly table: ReportTable;
  readonly record: IndicatorRecord;
  readonly number: number;
  readonly reportYear: number | null;
  readonly decisions: DecisionsOf;
  /** The sheet as its author left it, without what Attain wrote. */
  readonly asFound: SheetSnapshot;
  /** Gives the row its key: of several rows of one name the first has it as it is. */
  readonly keyOf: (goal: string, name: string) => string;
  /** How the table's columns write their numbers. */
  readonly styles: ColumnStyles;
  /** Whether the table's column of rates holds factors (1.02) and no percentages. */
  readonly ratesAreFactors: boolean;
  /** How the table computes the rates of what is better when there is less of it. */
  readonly tableRates: TableRates;
  /** Whether the table prints no rate above 100, whatever its figures give. */
  readonly isCapped: boolean;
  /** Which way is better as the titles and headings of the table say it of all of its rows. */
  readonly overTable: SaidWay | null;
  /** What the marks of its column of verdicts stand for, where the sheet says it. */
  readonly statusMarks: StatusMarks;
  /** Whether what stands in a cell was computed, and so tells nothing of its own. */
  readonly isComputed: (cell: CellAddress) => boolean;
}

/** The first cell of an indicator's field; `undefined` when the table has no place for it. */
export function cellOf(
  { record }: Pick<IndicatorPlace, 'record'>,
  role: ColumnRole,
): CellAddress | undefined {
  return fieldCell(record, role);
}
