import type { Applied } from '../core/sheet/changePlan';
import type { Finding } from '../core/validation/engine/finding';
import { planFixes } from '../core/validation/engine/fixes';
import { reportFile, type ReportFile } from '../core/validation/engine/reportFile';
import { RULES } from '../core/validation/rules';
import type { ValidationSettings } from '../core/validation/engine/settings';
import { validateReport } from '../core/validation/engine/validateReport';
import type { Workbook, WorkOptions } from '../workbook/port';
import { applyRemembering } from './applyRemembering';
import { ownedIn, readJournal } from './journal';
import { Pace } from './pace';
import type { ReportView } from './reportView';
import { storedSettings } from './validationSettings';

/** All that is found in a table, and under which settings. */
export interface Validation {
  readonly findings: readonly Finding[];
  readonly settings: ValidationSettings;
}

/**
 * Looks for inconsistencies in the shown table. Nothing is written; long work pauses, reports and can be cancelled.
 * `compared` is the view's table beside last year's (see `compareLastYear`).
 */
export async function validate(
  workbook: Workbook,
  view: ReportView,
  options: WorkOptions,
  chosen?: ValidationSettings,
  compared?: ReportFile,
): Promise<Validation> {
  const settings = chosen ?? (await storedSettings(workbook));
  const { table, snapshot, scheme, assessments } = view;
  if (!table) return { findings: [], settings };
  const journal = await readJournal(workbook);
  const owned = ownedIn(journal, snapshot.sheet.id);
  const report = compared ?? reportFile({ snapshot, table, scheme, assessments, owned });
  const run = validateReport(report, RULES, settings);
  return { findings: await new Pace(options).finish(run), settings };
}

/** Mends findings that carry a fix. What overlaps waits for the next round: validate again and mend again. */
export async function mend(
  workbook: Workbook,
  view: ReportView,
  findings: readonly Finding[],
  options: WorkOptions,
): Promise<Applied> {
  return applyRemembering(workbook, planFixes(view.snapshot, findings), options);
}
