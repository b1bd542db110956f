import { findPeriods } from '../../quantity/periods';
import { matchHeading } from '../../report/headings';
import { textAt } from '../../sheet/snapshot';
import { readable } from '../../text/readable';
import type { ReportFile } from '../reportFile';

/** A column that holds last year's results. */
export interface LastYearColumn {
  readonly column: number;
  /** Whether the heading names the year, rather than 上年度. */
  readonly isYearSaid: boolean;
}

/** The columns whose heading says that they hold last year's results: 上年度實際值, 111年實際值, 2022 actual. */
export function lastYearColumns(report: ReportFile, year: number | null): readonly LastYearColumn[] {
  const { address, columns } = report.table;
  const found: LastYearColumn[] = [];
  for (let column = address.left; column <= address.right; column++) {
    if (column === columns.actual || column === columns.target) continue;
    for (const heading of headingsOf(report, column)) {
      const role = matchHeading(heading)?.role;
      if (role !== 'actual' && role !== 'baseline') continue;
      const period = findPeriods(readable(heading).plain, report.year).find(
        (one) => one.year !== null || one.relative === 'last',
      );
      const isLast = period && (period.year === null ? period.relative === 'last' : period.year === year);
      if (!isLast) continue;
      found.push({ column, isYearSaid: period.relative === null });
      break;
    }
  }
  return found;
}

/** A column's heading; where the headings stand over two rows, the lower one with and without what it stands under. */
function headingsOf({ snapshot, table }: ReportFile, column: number): readonly string[] {
  const { headerRow, address } = table;
  const own = textAt(snapshot, { row: headerRow, column });
  if ((table.rows[0]?.first ?? headerRow + 1) <= headerRow + 1) return [own];
  const below = textAt(snapshot, { row: headerRow + 1, column });
  let above = own;
  for (let left = column; above.trim() === '' && left > address.left; left--)
    above = textAt(snapshot, { row: headerRow, column: left - 1 });
  return [below, above + below, own];
}
