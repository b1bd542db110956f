import { samePeriod, wholeYear, type ReportPeriod } from './period';
import type { ReportTable } from './table';

/** Whether a table is read for a period: its own, or its title's year where its headings name none. */
export function isAbout({ period, year }: ReportTable, asked: ReportPeriod): boolean {
  if (period === null) return year !== null && samePeriod(wholeYear(year), asked);
  return samePeriod({ ...period, year: period.year ?? year }, asked);
}
