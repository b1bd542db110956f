import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { planAchievement } from '../../src/core/achievement/planAchievement';
import { findTables } from '../../src/core/layout/findTables';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { reportFile } from '../../src/core/validation/engine/reportFile';
import { RULES } from '../../src/core/validation/rules';
import { DEFAULT_SETTINGS } from '../../src/core/validation/engine/settings';
import { validateReport } from '../../src/core/validation/engine/validateReport';
import { assessed } from './core';
import { longestStep } from './longestStep';
import { largeReport, snapshotOf } from './reports';
import { printTable, ratio, whole } from './table';

/** All checks on what was read: the same figures, and the longest step of all, which is what the pane waits for. */
export function benchValidating(sample: SheetSnapshot, sizes: readonly number[]): void {
  let first: number | undefined;
  const rows = sizes.map((size) => {
    const report = largeReport(sample, size);
    const times = timesOf(snapshotOf(report));
    const each = times.validating / report.indicators;
    first ??= each;
    return [
      whole(report.indicators),
      whole(1000 / each),
      ratio(each / first),
      times.longest.finding.toFixed(1),
      times.longest.planning.toFixed(1),
      times.longest.validating.toFixed(1),
    ];
  });
  printTable(
    `Validating (${String(RULES.length)} rules, after reading)`,
    [
      'indicators',
      'indicators/s',
      'time of one, against the first line',
      'longest step ms: finding tables',
      'planning',
      'validating',
    ],
    rows,
  );
}

function timesOf(snapshot: SheetSnapshot) {
  const finding = longestStep(findTables(snapshot));
  const { table, assessments } = assessed(snapshot);
  const scheme = DEFAULT_SCHEME;
  const owned = (): undefined => undefined;
  const { language } = table;
  const planning = longestStep(planAchievement({ snapshot, table, assessments, scheme, language, owned }));
  const began = performance.now();
  const file = reportFile({ snapshot, table, scheme, assessments, owned });
  const validating = longestStep(validateReport(file, RULES, DEFAULT_SETTINGS));
  return { validating: performance.now() - began, longest: { finding, planning, validating } };
}
