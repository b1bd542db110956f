import { assess } from '../../../src/core/achievement/assess';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import type { Language } from '../../../src/core/language/message';
import { render } from '../../../src/core/language/render';
import { ASKING_RULES, questions } from '../../../src/core/questions/questions';
import type { Question } from '../../../src/core/questions/question';
import type { DecisionsOf } from '../../../src/core/report/readIndicator';
import { readIndicators } from '../../../src/core/report/readReport';
import { reportFile } from '../../../src/core/validation/engine/reportFile';
import { RULES } from '../../../src/core/validation/rules';
import { DEFAULT_SETTINGS } from '../../../src/core/validation/engine/settings';
import { validateReport } from '../../../src/core/validation/engine/validateReport';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import { sheetOf, tableOf } from '../report/bed/report';

export type Rows = readonly (readonly CellSeed[])[];

/** Everything that is asked of the only table of a sheet. */
export async function asked(rows: Rows, decisions?: DecisionsOf): Promise<readonly Question[]> {
  const snapshot = await sheetOf(rows);
  const table = tableOf(snapshot);
  const scheme = DEFAULT_SCHEME;
  const read = readIndicators(snapshot, table, { reportYear: null, ...(decisions && { decisions }) });
  const assessments = Array.from(read, (indicator) => assess(indicator, scheme));
  const report = reportFile({ snapshot, table, scheme, assessments, owned: () => undefined });
  const rules = RULES.filter(({ name }) => ASKING_RULES.some((asking) => asking === name));
  const run = validateReport(report, rules, DEFAULT_SETTINGS);
  for (;;) {
    const step = run.next();
    if (step.done) return questions(assessments, step.value, new Set());
  }
}

/** A question as a person reads it: what is asked, and the answers. */
export function read({ doubt, ask, choices }: Question, language: Language = 'zh-TW') {
  return { doubt, ask: render(ask, language), choices: choices.map(({ label }) => render(label, language)) };
}

/** A question of a row with its doubt. */
export function only(all: readonly Question[]): Question {
  const [question, ...others] = all;
  if (!question || others.length > 0) throw new Error(`${String(all.length)} questions are asked.`);
  return question;
}
