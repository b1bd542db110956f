import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { assessTable } from '../../src/core/achievement/operandCells';
import type { Assessment } from '../../src/core/achievement/assessment';
import { detectTables } from '../../src/core/layout/findTables';
import { readIndicators } from '../../src/core/report/readReport';
import type { ReportTable } from '../../src/core/layout/table';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { largeReport, snapshotOf } from './reports';
import { medianTime, printTable, ratio, whole } from './table';

/** Reading and assessing: rows a second, and how the time of one row grows with their number. */
export function benchReading(sample: SheetSnapshot, sizes: readonly number[]): void {
  let first: number | undefined;
  const rows = sizes.map((size) => {
    const report = largeReport(sample, size);
    const snapshot = snapshotOf(report);
    const time = medianTime(size > 2_000 ? 1 : 3, () => void assessed(snapshot));
    const each = time / report.indicators;
    first ??= each;
    return [whole(report.indicators), whole(report.characters), whole(1000 / each), ratio(each / first)];
  });
  printTable(
    'Reading and assessing (core alone)',
    ['indicators', 'characters', 'indicators/s', 'time of one, against the first line'],
    rows,
  );
}

/** The report's table, read and assessed. */
export function assessed(snapshot: SheetSnapshot): {
  table: ReportTable;
  assessments: readonly Assessment[];
} {
  const [table] = detectTables(snapshot);
  if (!table) throw new Error('The report has no table.');
  const indicators = [...readIndicators(snapshot, table, { reportYear: null })];
  return { table, assessments: assessTable(snapshot, table, indicators, DEFAULT_SCHEME) };
}
