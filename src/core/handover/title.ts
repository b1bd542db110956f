import type { ReportTable } from '../layout/table';
import type { SheetSnapshot } from '../sheet/snapshot';
import { oneLine } from '../text/oneLine';
import { readable } from '../text/readable';

/** A heading is short and no sentence, nor a label with its value (單位：千元). */
const HEADING = /^[^。：:；;]{2,60}$/;

export interface TitledTable {
  readonly snapshot: SheetSnapshot;
  /** Every table of the sheet, in reading order. */
  readonly tables: readonly ReportTable[];
  readonly table: ReportTable | null;
}

/** What a table is called: by the first line of its sheet, where that is a heading, else by the sheet's name. */
export function titleOf({ snapshot, table, tables }: TitledTable): string {
  const isFirst = table !== null && tables.every(({ headerRow }) => headerRow >= table.headerRow);
  const line = isFirst ? firstLine(snapshot, table.headerRow) : '';
  return HEADING.test(line) ? line : snapshot.sheet.name;
}

/** The text that stands alone in the first row with anything in it; `''` where that row holds more, or a number. */
function firstLine({ values, origin }: SheetSnapshot, headerRow: number): string {
  const above = values.slice(0, Math.max(0, headerRow - origin.row));
  const filled = above.map((row) => row.filter((value) => value !== ''));
  const [only, ...others] = filled.find((row) => row.length > 0) ?? [];
  if (typeof only !== 'string' || others.length > 0) return '';
  return oneLine(readable(only).plain).replace(/^#{1,6} /, '');
}
