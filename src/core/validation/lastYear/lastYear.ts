import type { Evidence } from '../../report/evidence';
import type { IndicatorReading } from '../engine/indicatorReading';
import type { Elsewhere } from '../engine/finding';
import type { AssessedTable } from '../engine/assessedTable';

/** Last year's workbook, read: every table that it holds. */
export interface LastYearWorkbook {
  /** What the user calls it: the name of the file. */
  readonly name: string;
  readonly reports: readonly AssessedTable[];
}

/** An indicator, and the table that it stands in. */
export interface YearRow {
  readonly report: AssessedTable;
  readonly reading: IndicatorReading;
}

/** One indicator in both years. */
export interface YearPair {
  readonly now: YearRow;
  readonly last: YearRow;
  /** `name`: the same but for numbering, years, spaces and marks; `likeness`: renamed, and like no other one. */
  readonly by: 'name' | 'likeness';
}

/** One indicator that was made of several, or several that were made of one. */
export interface YearSplit {
  readonly now: readonly YearRow[];
  readonly last: readonly YearRow[];
}

/** How the indicators of two years belong together; each stands in one list only. */
export interface YearPairing {
  readonly pairs: readonly YearPair[];
  /** Merged and split ones: nothing is compared. */
  readonly splits: readonly YearSplit[];
  /** Those that could be any of several, on either side. */
  readonly unclear: { readonly now: readonly YearRow[]; readonly last: readonly YearRow[] };
  readonly fresh: readonly YearRow[];
  readonly dropped: readonly YearRow[];
}

/** What the rules of one table know of last year. */
export interface LastYear {
  readonly workbook: string;
  readonly pairOf: (reading: IndicatorReading) => YearPair | undefined;
  /** Last year's indicators that no table of this year's workbook holds, told to one of its tables only. */
  readonly dropped: readonly YearRow[];
}

/** A place in last year's workbook. */
export function inLastYear({ workbook }: LastYear, { report }: YearRow, evidence: Evidence): Elsewhere {
  return { workbook, sheet: report.snapshot.sheet.name, evidence };
}

/** The year (西元) that last year's figures are of; `null` when neither report says its year. */
export function yearOfLast({ now, last }: YearPair): number | null {
  return last.report.year ?? (now.report.year === null ? null : now.report.year - 1);
}
