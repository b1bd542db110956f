import { ASKING_RULES, questions } from '../core/questions/questions';
import type { Question } from '../core/questions/question';
import type { ReportFile } from '../core/validation/engine/reportFile';
import { RULES } from '../core/validation/rules';
import type { ValidationSettings } from '../core/validation/engine/settings';
import { validateReport } from '../core/validation/engine/validateReport';
import { breathe } from '../workbook/pause';
import type { Pace } from './pace';

const ASKING = RULES.filter(({ name }) => ASKING_RULES.some((asking) => asking === name));

/** What a person has to settle of a table. `kept`: the keys of its customs that are not to be taken over. */
export async function askedOf(
  report: ReportFile,
  settings: ValidationSettings,
  kept: readonly string[],
  pace: Pace,
): Promise<readonly Question[]> {
  const findings = await pace.finish(validateReport(report, ASKING, settings));
  await breathe();
  const assessments = report.readings.map(({ assessment }) => assessment);
  return questions(assessments, findings, new Set(kept));
}
