/**
 * The part of a year that a column or row of figures is of. `to-date` runs from the year's beginning (累計, YTD);
 * `month` is its end where that is said (截至9月). A quarter or month without a number is the one that the report is of (本月).
 */
export type PeriodPart =
  | { readonly kind: 'year' }
  | { readonly kind: 'half' | 'quarter' | 'month'; readonly number: number | null }
  | { readonly kind: 'to-date'; readonly month: number | null };

/** What a heading says of the time of its figures: 112年度, Q1, 全年, FY2023. */
export interface ReportPeriod {
  /** 西元; `null` where only a part is said (第1季). */
  readonly year: number | null;
  /** `year` with no year is the whole year, whichever it is (全年, 年度). */
  readonly part: PeriodPart;
}

/** A year as a whole. */
export const wholeYear = (year: number | null): ReportPeriod => ({ year, part: { kind: 'year' } });

/** Whether two parts are the same; what runs to date need not name its month. */
export function samePart(a: PeriodPart, b: PeriodPart): boolean {
  if (a.kind === 'year' || b.kind === 'year') return a.kind === b.kind;
  if (a.kind === 'to-date') {
    return b.kind === 'to-date' && (a.month === null || b.month === null || a.month === b.month);
  }
  return b.kind !== 'to-date' && a.kind === b.kind && sameYear(a.number, b.number);
}

/** Whether two years can be one: either is not said, or both are the same. */
export const sameYear = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;

/** Whether two periods can be one. */
export function samePeriod(a: ReportPeriod, b: ReportPeriod): boolean {
  return sameYear(a.year, b.year) && samePart(a.part, b.part);
}

/** Whether two periods are written the same: 第1季 is not 112年第1季. */
export function equalPeriod(a: ReportPeriod | null, b: ReportPeriod | null): boolean {
  if (a === null || b === null) return a === b;
  return a.year === b.year && samePart(a.part, b.part);
}

/** Whether a period is less than a year. */
export const isPart = ({ part }: ReportPeriod): boolean => part.kind !== 'year' && part.kind !== 'to-date';

/** The last month of a part, by which parts of a year stand in order; a whole year comes last. */
export function lastMonth(part: PeriodPart): number {
  switch (part.kind) {
    case 'month':
      return part.number ?? 12;
    case 'quarter':
      return (part.number ?? 4) * 3;
    case 'half':
      return (part.number ?? 2) * 6;
    case 'to-date':
      return part.month ?? 12;
    case 'year':
      return 13;
  }
}
