import type { Language, Message } from '../language/message';
import type { RangeAddress } from '../sheet/address';
import type { OtherYear } from './assignRoles';
import type { ColumnRoles } from './columns';

/** How sure the detection is: every heading known and in place; most of them; or the user had to say. */
export type Confidence = 'certain' | 'likely' | 'mapped-by-hand';

/** One indicator's rows: the first carries its cells, the others continue the narrative. Absolute, inclusive. */
export interface IndicatorRows {
  readonly first: number;
  readonly last: number;
  /** Continuation rows, in order; page titles and repeated headers between them are not among them. */
  readonly continuations: readonly number[];
}

/** A table of indicators found on a sheet. */
export interface ReportTable {
  /** From the header row to the last row of the last indicator, over all columns that the header fills. */
  readonly address: RangeAddress;
  readonly headerRow: number;
  /** Rows between the indicators that only repeat the header or a page title. */
  readonly repeatedHeaders: readonly number[];
  readonly pageTitles: readonly number[];
  readonly columns: ColumnRoles;
  /** A column of results that are of another year than the targets, where there is none of the same year. */
  readonly otherYear?: OtherYear;
  readonly rows: readonly IndicatorRows[];
  readonly language: Language;
  readonly confidence: Confidence;
  readonly reasons: readonly Message[];
  /** The year that the report is about (西元), where a title or heading says it. */
  readonly year: number | null;
}

/** A table that the user described, instead of or on top of the detection. */
export interface TableMapping {
  /** Absolute row of the headings. */
  readonly headerRow: number;
  readonly columns: ColumnRoles;
}

/** Why no table was found. */
export interface NoTable {
  readonly kind: 'no-table';
  readonly reason: Message;
}
