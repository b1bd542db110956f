import { findPeriods } from '../../quantity/periods';
import { readHeading } from '../../layout/headings/readHeading';
import { textAt } from '../../sheet/snapshot';
import { readable } from '../../text/readable';
import type { AssessedTable } from '../engine/assessedTable';
import { isRestated } from '../../reading/lastYear';

/** A column that holds last year's results. */
export interface LastYearColumn {
  readonly column: number;
  /** Whether the heading names the year, rather than 上年度. */
  readonly isYearSaid: boolean;
}

/** The columns whose heading says that they hold last year's results: 上年度實際值, 111年實際值, 2022 actual. */
export function lastYearColumns(report: AssessedTable, year: number | null): readonly LastYearColumn[] {
  const { address, columns } = report.table;
  const found: LastYearColumn[] = [];
  for (let column = address.left; column <= address.right; column++) {
    // Whatever year its heading names, the column of the results is this year's where no year is known.
    if (column === columns.target || (column === columns.actual && report.year === null)) continue;
    for (const heading of headingsOf(report, column)) {
      const role = readHeading(heading)?.roles[0];
      if ((role !== 'actual' && role !== 'baseline') || isRestated(heading)) continue;
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

/** A column's heading; where years stand in a row below it, with those as well. */
function headingsOf({ snapshot, table, readings }: AssessedTable, column: number): readonly string[] {
  const { headerRow, address } = table;
  const own = textAt(snapshot, { row: headerRow, column });
  const isIndicator = readings.some(
    ({ indicator }) => indicator.rows.first === headerRow + 1 && indicator.name !== '',
  );
  if (isIndicator) return [own];
  const below = textAt(snapshot, { row: headerRow + 1, column });
  let above = own;
  for (let left = column; above.trim() === '' && left > address.left; left--)
    above = textAt(snapshot, { row: headerRow, column: left - 1 });
  return [below, above + below, own];
}
