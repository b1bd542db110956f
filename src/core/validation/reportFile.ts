import type { Assessment } from '../achievement/assessment';
import type { Scheme } from '../achievement/scheme';
import type { ReportTable } from '../report/table';
import type { CellAddress } from '../sheet/address';
import type { CellContent } from '../sheet/changePlan';
import type { SheetSnapshot } from '../sheet/snapshot';
import { Dossier } from './dossier';
import type { LastYear } from './lastYear/lastYear';

/** A whole table, read and assessed: what rules look at. */
export interface ReportFile {
  readonly snapshot: SheetSnapshot;
  readonly table: ReportTable;
  readonly scheme: Scheme;
  readonly dossiers: readonly Dossier[];
  /** The year (西元) that the report is about; `null` when nothing says it. */
  readonly year: number | null;
  /** What Attain last wrote in a cell; `undefined` where it wrote nothing. */
  readonly owned: (cell: CellAddress) => CellContent | undefined;
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
  const dossiers = input.assessments.map((assessment) => new Dossier(assessment, year));
  return {
    snapshot: input.snapshot,
    table: input.table,
    scheme: input.scheme,
    dossiers,
    year,
    owned: input.owned,
    lastYear: null,
  };
}
