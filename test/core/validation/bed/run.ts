import { finished } from '../../../../src/core/sheet/stepwise';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import type { Finding } from '../../../../src/core/validation/engine/finding';
import { RULES } from '../../../../src/core/validation/rules';
import { DEFAULT_SETTINGS } from '../../../../src/core/validation/engine/settings';
import { validateReport } from '../../../../src/core/validation/engine/validateReport';
import { fileOf, type TestReport } from './rows';

/** Runs every rule over a sheet's first table. */
export function allFindings(
  snapshot: SheetSnapshot,
  report: Pick<TestReport, 'scheme' | 'owned'> = {},
): readonly Finding[] {
  const run = validateReport(fileOf(snapshot, report), RULES, DEFAULT_SETTINGS);
  return finished(run);
}
