import type { Language, Message } from '../language/message';
import type { CellAddress, RangeAddress } from '../sheet/address';
import type { HeadingBound } from './headings/boundIn';
import type { ReportPeriod } from './period';
import type { ColumnRole, ColumnRoles } from './roles';

/** How sure the detection is: every heading known and in place; most of them; or the user had to say. */
export type Confidence = 'certain' | 'likely' | 'mapped-by-hand';

export const SHAPES = ['list', 'across', 'stacked', 'block', 'card', 'transposed'] as const;
/**
 * How a table is laid out.
 * `list`: a row per indicator, a column per role (and period). `across`: a row per unit, and side by side measures with
 * columns of their own: each row and measure is an indicator. `stacked`: an indicator's roles in rows, periods in
 * columns, its name beside. `block`: the same, its name above and its paragraphs below. `card`: label and value, one
 * card an indicator. `transposed`: roles in rows, indicators in columns.
 */
export type Shape = (typeof SHAPES)[number];

/** Whether columns say what their cells are for; else rows do, or labels beside each cell. */
export const rolesInColumns = (shape: Shape): boolean => shape === 'list' || shape === 'across';

/** One indicator's rows: the first carries its cells, the others continue the narrative. Absolute, inclusive. */
export interface IndicatorRows {
  readonly first: number;
  readonly last: number;
  /** Continuation rows, in order; page titles and repeated headers between them are not among them. */
  readonly continuations: readonly number[];
}

/** A cell that belongs to a field of an indicator. */
export interface FieldCell {
  readonly cell: CellAddress;
  /** How many readable characters a label takes at its beginning (衡量標準：…); 0 where the whole cell is meant. */
  readonly label: number;
  /** Where the field ends, in readable characters, where the cell holds others behind it; absent: at the cell's end. */
  readonly end?: number;
}

/** Whether a field is a part of what its cell holds: a result written there would take the rest away. */
export const isPart = ({ label, end }: FieldCell): boolean => label > 0 || end !== undefined;

/** One figure of an indicator, of whichever period. */
export interface Observation {
  readonly role: ColumnRole;
  readonly period: ReportPeriod | null;
  readonly cell: CellAddress;
}

/** Levels around a target: from the floor through the target to the stretch results get better. */
export interface Levels {
  readonly floor: CellAddress | null;
  readonly stretch: CellAddress;
}

/** One of several measures that stand side by side. */
export interface TableMeasure {
  /** As its heading is written, on one line. */
  readonly name: string;
  /** The columns of the reported period, those that all measures share among them. */
  readonly columns: ColumnRoles;
}

/** Where the sheet keeps one indicator; behind this nothing knows the table's shape. */
export interface IndicatorRecord {
  readonly rows: IndicatorRows;
  /** Which of the table's measures it is of, where several stand side by side. */
  readonly measure?: number;
  /** The cells of the reported period; a narrative may run over several, and a name may be that of row and measure. */
  readonly fields: Partial<Readonly<Record<ColumnRole, readonly FieldCell[]>>>;
  /** The unit that headings say of target and actual, as written; `null` where none does. */
  readonly unit: string | null;
  /** Whether the heading of the targets says that they are the most or the least that is wanted. */
  readonly bound: HeadingBound | null;
  /** The cell of the most that is wanted, where the target's holds the least: 下限, 上限. */
  readonly upTo?: CellAddress;
  /** Targets and actuals of other periods, earliest first. */
  readonly others: readonly Observation[];
  /** What is demanded at least and hoped for at most, where columns beside the target say so. */
  readonly levels?: Levels;
}

/** Results that are not compared: they are of another year than the target, or of a part of it. */
export interface OtherResults {
  readonly columns: readonly number[];
  readonly period: ReportPeriod;
}

/** A label of a row: what it says, what its row is for, and a value of it. */
export interface RowLabel {
  /** As written, on one line. */
  readonly text: string;
  readonly cell: CellAddress;
  /** `null` where its row is for nothing that is read. */
  readonly role: ColumnRole | null;
  /** The value of the first indicator; of the reported period, where there are several. */
  readonly sample: CellAddress | null;
}

/** A table of indicators found on a sheet. */
export interface ReportTable {
  readonly shape: Shape;
  /** From the header row to the last row of the last indicator, over all columns that the header fills. */
  readonly address: RangeAddress;
  readonly headerRow: number;
  /** Rows between the indicators that only repeat the header or a page title. */
  readonly repeatedHeaders: readonly number[];
  readonly pageTitles: readonly number[];
  /** The columns of the reported period, of several measures those of the first; empty where roles stand in rows. */
  readonly columns: ColumnRoles;
  /** The measures that stand side by side; absent where the table has none. */
  readonly measures?: readonly TableMeasure[];
  /** Columns that look like further targets or results and are not read; absent where there are none. */
  readonly unread?: readonly number[];
  /** What stands beside the rows of the first indicator, each text once; empty for a list. */
  readonly labels: readonly RowLabel[];
  /** Columns of results that are not of the targets' period, where there is none that is. */
  readonly otherResults?: OtherResults;
  readonly records: readonly IndicatorRecord[];
  readonly language: Language;
  readonly confidence: Confidence;
  readonly reasons: readonly Message[];
  /** The year that the report is about (西元), where a title or heading says it. */
  readonly year: number | null;
  /** The period whose figures are compared; `null` where no heading names one. */
  readonly period: ReportPeriod | null;
  /** Every period of which there are results, earliest first. */
  readonly periods: readonly ReportPeriod[];
  /** The unit that a title gives to all figures (單位：千元); `null` without. */
  readonly unit: string | null;
}

/** Why no table was found. */
export interface NoTable {
  readonly kind: 'no-table';
  readonly reason: Message;
}

/** The first cell of a field; `undefined` where the table has none. */
export function fieldCell(
  { fields }: Pick<IndicatorRecord, 'fields'>,
  role: ColumnRole,
): CellAddress | undefined {
  return fields[role]?.[0]?.cell;
}
