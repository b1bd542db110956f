import { wordsAbout } from '../core/report/said/decisions';
import type { Indicator } from '../core/report/indicator';
import type { Subject } from '../core/report/said/subject';
import type { Answer, Question } from '../core/questions/question';
import type { Workbook } from '../workbook/port';
import { asFound } from './asFound';
import {
  sheetDecisions,
  storeDecisions,
  storedActual,
  type SheetDecisions,
  type StoredRow,
} from './documents/corrections';
import { saveScheme } from './documents/scheme';
import { readJournal } from './journal';
import type { ReportView } from './reportView';

/** An answer, and the number of the indicator that it is about; `null` for the whole table. */
export interface GivenAnswer {
  readonly indicator: number | null;
  readonly answer: Answer;
}

/**
 * Keeps what a person answered, bound to the words of the rows as their author left them. A custom that is taken
 * over changes the workbook's scheme.
 *
 * @throws WorkbookFailure where the workbook holds decisions that cannot be read: they are left as they are
 */
export async function settle(
  workbook: Workbook,
  view: ReportView,
  given: readonly GivenAnswer[],
): Promise<void> {
  const { snapshot, assessments } = view;
  const original = asFound(snapshot, await readJournal(workbook));
  const before = await sheetDecisions(workbook, snapshot.sheet);
  let next = before;
  for (const { indicator: number, answer } of given) {
    if (answer.subject === 'convention') {
      if (answer.said === 'kept') next = { ...next, kept: [...new Set([...next.kept, answer.key])] };
      else await saveScheme(workbook, { ...view.scheme, ...answer.said });
      continue;
    }
    const indicator = assessments.find((one) => one.indicator.number === number)?.indicator;
    if (!indicator) continue;
    const about = wordsAbout(answer.subject, original, indicator.record);
    next = withRow(next, indicator.key, (row) => answered(row, answer, about));
  }
  if (next !== before) await storeDecisions(workbook, snapshot.sheet, next);
}

/** Takes an answer back: it is asked again. */
export async function reopen(
  workbook: Workbook,
  view: ReportView,
  { indicator: number, answer }: Pick<Question, 'indicator' | 'answer'>,
): Promise<void> {
  if (!answer) return;
  if (answer.subject === 'convention') {
    const { sheet } = view.snapshot;
    const decided = await sheetDecisions(workbook, sheet);
    const kept = decided.kept.filter((key) => key !== answer.key);
    await storeDecisions(workbook, sheet, { ...decided, kept });
    return;
  }
  const indicator = view.assessments.find((one) => one.indicator.number === number)?.indicator;
  if (indicator) await forget(workbook, view, indicator, answer.subject);
}

/** Forgets what was said of one subject of a row. */
export async function forget(
  workbook: Workbook,
  { snapshot: { sheet } }: ReportView,
  { key }: Indicator,
  subject: Subject,
): Promise<void> {
  const decided = await sheetDecisions(workbook, sheet);
  await storeDecisions(
    workbook,
    sheet,
    withRow(decided, key, (row) => ({ ...row, [subject]: undefined })),
  );
}

function withRow(
  decided: SheetDecisions,
  key: string,
  change: (row: StoredRow) => StoredRow,
): SheetDecisions {
  return { ...decided, rows: { ...decided.rows, [key]: change(decided.rows[key] ?? {}) } };
}

function answered(
  row: StoredRow,
  answer: Exclude<Answer, { subject: 'convention' }>,
  about: string,
): StoredRow {
  switch (answer.subject) {
    case 'actual':
      return { ...row, actual: storedActual({ said: answer.said, about }) };
    case 'direction':
      return { ...row, direction: { about, way: answer.said } };
    case 'target':
      return { ...row, target: { about, ...answer.said } };
  }
}
