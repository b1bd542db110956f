import type { Assessment } from '../../achievement/assessment';
import type { Scheme } from '../../achievement/scheme';
import type { ReportTable } from '../../layout/table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { AssessedTable } from './assessedTable';
import { IndicatorReading } from './indicatorReading';
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
  const year = input.scheme.reportYear ?? input.table.year;
  const readings = input.assessments.map((assessment) => new IndicatorReading(assessment, year));
  return {
    snapshot: input.snapshot,
    table: input.table,
    scheme: input.scheme,
    readings,
    year,
    owned: input.owned,
    lastYear: null,
  };
}
