import type { Assessment } from '../../achievement/assessment';
import type { Scheme } from '../../achievement/scheme';
import type { ReportTable } from '../../layout/table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { AssessedTable } from './assessedTable';
import type { IndicatorReading } from './indicatorReading';
import { LazyReading } from './lazyReading';
import { LazyTable } from './lazyTable';
import type { LastYear } from '../lastYear/lastYear';

/** The table that is checked: what rules look at. */
export interface ReportFile extends AssessedTable {
  /** What last year's workbook says of these indicators; `null` when none was given: its rules are then silent. */
  readonly lastYear: LastYear | null;
}

/** Opens the file on a table. */
export function reportFile(input: {
  readonly snapshot: SheetSnapshot;
  readonly table: ReportTable;
  readonly scheme: Scheme;
  readonly assessments: readonly Assessment[];
  readonly owned: ReportFile['owned'];
}): ReportFile {
  const { snapshot, table, scheme, owned } = input;
  const year = scheme.reportYear ?? table.year;
  const readings: IndicatorReading[] = [];
  const whole = new LazyTable({ snapshot, table, scheme, readings });
  const report: ReportFile = { snapshot, table, scheme, readings, whole, year, owned, lastYear: null };
  for (const assessment of input.assessments) readings.push(new LazyReading(assessment, report));
  return report;
}
