import type { Language } from '../core/language/message';
import type { DraftLength, DraftMode } from '../core/draft/draftChoices';
import type { HouseStyle } from '../core/achievement/houseStyle';
import { inOwnWords } from '../core/draft/ownWords';
import { planDrafts, planOf, type DraftPlan, type RowDraft } from '../core/draft/planDrafts';
import type { Indicator } from '../core/report/indicator';
import { cellName } from '../core/sheet/address';
import { isEmptyPlan, type Applied } from '../core/sheet/changePlan';
import type { Workbook, WorkOptions } from '../workbook/port';
import { applyRemembering } from './applyRemembering';
import { withBasis } from './basis';
import { draftedTexts, rememberDrafts } from './draftMemory';
import { ownedIn, readJournal } from './journal';
import { Pace } from './pace';
import type { ReportView } from './reportView';

/** What is drafted, and how. */
export interface DraftChoice {
  readonly mode: DraftMode;
  readonly length: DraftLength;
  /** Absent: the scheme's own, or the usual form of the language. */
  readonly style?: HouseStyle;
  /** Absent: the language of the report. */
  readonly language?: Language;
}

/**
 * Drafts the narratives of the shown table. Nothing is written; a view without a table has no rows. Long work
 * pauses, reports and can be cancelled.
 */
export async function planReportDrafts(
  workbook: Workbook,
  view: ReportView,
  choice: DraftChoice,
  options: WorkOptions,
): Promise<DraftPlan> {
  const { table, snapshot, scheme, assessments } = view;
  if (!table) return { rows: [], plan: planOf(snapshot, []) };
  const owned = ownedIn(await readJournal(workbook), snapshot.sheet.id);
  const language = choice.language ?? table.language;
  const wasDrafted = await draftedTexts(workbook, snapshot.sheet);
  const run = planDrafts({ ...choice, language, snapshot, table, scheme, assessments, owned, wasDrafted });
  return new Pace(options).finish(run);
}

/** The draft of a row in a person's own words: `texts` by the cell's name; other cells stay as drafted. */
export function rewordDraft(
  { snapshot }: ReportView,
  row: RowDraft,
  texts: ReadonlyMap<string, string>,
  language: Language,
): RowDraft {
  return inOwnWords(row, texts, snapshot, language);
}

/**
 * Writes the drafts of the chosen rows and remembers how to undo it. A cell that changed since the view was
 * read is left alone and comes back among the skipped ones.
 */
export async function applyDrafts(
  workbook: Workbook,
  view: ReportView,
  rows: readonly RowDraft[],
  options: WorkOptions,
): Promise<Applied> {
  const plan = planOf(view.snapshot, rows);
  if (isEmptyPlan(plan)) return { written: 0, skipped: [], inverse: plan };
  const applied = await applyRemembering(workbook, withBasis(view, plan), options);
  await rememberDrafts(workbook, view.snapshot.sheet, writtenRows(view, rows, applied));
  return applied;
}

/** The rows that were written whole, each with its indicator. */
function writtenRows(
  { assessments }: ReportView,
  rows: readonly RowDraft[],
  { skipped }: Applied,
): readonly (readonly [Indicator, RowDraft])[] {
  const left = new Set(skipped.map(({ change }) => cellName(change.cell)));
  const indicators = new Map(assessments.map(({ indicator }) => [indicator.number, indicator]));
  return rows.flatMap((row) => {
    const indicator = indicators.get(row.number);
    const isWhole = row.changes.every(({ cell }) => !left.has(cellName(cell)));
    return indicator && isWhole ? [[indicator, row] as const] : [];
  });
}
