import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { assessTable } from '../../src/core/achievement/operandCells';
import type { Assessment } from '../../src/core/achievement/assessment';
import { detectTables } from '../../src/core/report/detectTables';
import { readIndicators } from '../../src/core/report/readReport';
import type { ReportTable } from '../../src/core/report/table';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { reportFile } from '../../src/core/validation/reportFile';
import { RULES } from '../../src/core/validation/rules';
import { DEFAULT_SETTINGS } from '../../src/core/validation/settings';
import { validateReport } from '../../src/core/validation/validateReport';
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

/** All checks on what was read: the same figures, and the longest that one indicator took. */
export function benchValidating(sample: SheetSnapshot, sizes: readonly number[]): void {
  let first: number | undefined;
  const rows = sizes.map((size) => {
    const report = largeReport(sample, size);
    const snapshot = snapshotOf(report);
    const { table, assessments } = assessed(snapshot);
    const began = performance.now();
    const longest = validated(snapshot, table, assessments);
    const each = (performance.now() - began) / report.indicators;
    first ??= each;
    return [
      whole(report.indicators),
      whole(1000 / each),
      ratio(each / first),
      longest.indicator.toFixed(0),
      longest.table.toFixed(0),
    ];
  });
  printTable(
    `Validating (${String(RULES.length)} rules, after reading)`,
    [
      'indicators',
      'indicators/s',
      'time of one, against the first line',
      'longest step on an indicator, ms',
      'longest table rule, ms',
    ],
    rows,
  );
}

function assessed(snapshot: SheetSnapshot): { table: ReportTable; assessments: readonly Assessment[] } {
  const [table] = detectTables(snapshot);
  if (!table) throw new Error('The report has no table.');
  const indicators = [...readIndicators(snapshot, table, { reportYear: null })];
  return { table, assessments: assessTable(snapshot, table, indicators, DEFAULT_SCHEME) };
}

function validated(
  snapshot: SheetSnapshot,
  table: ReportTable,
  assessments: readonly Assessment[],
): { readonly indicator: number; readonly table: number } {
  const file = reportFile({ snapshot, table, scheme: DEFAULT_SCHEME, assessments, owned: () => undefined });
  const run = validateReport(file, RULES, DEFAULT_SETTINGS);
  const longest = { indicator: 0, table: 0 };
  for (let done = 0; ; done++) {
    const began = performance.now();
    if (run.next().done) return longest;
    const kind = done < 2 * assessments.length ? 'indicator' : 'table';
    longest[kind] = Math.max(longest[kind], performance.now() - began);
  }
}
