import { isSafe } from '../../core/draft/draftChoices';
import { unsupportedFigures } from '../../core/draft/ownWords';
import type { RowDraft } from '../../core/draft/planDrafts';
import type { Question } from '../../core/questions/question';
import { doubtful, openQuestions } from '../status/doubtful';
import { pendingRows, type Drafts } from '../store/drafts';

/** Why a row is accepted only on its own. */
export const HELD = ['doubtful', 'unsupported', 'edited'] as const;
export type Held = (typeof HELD)[number];

/** What one click may accept, and what it leaves for a closer look. */
export interface Bulk {
  readonly rows: readonly RowDraft[];
  readonly held: Readonly<Record<Held, readonly RowDraft[]>>;
}

/** Divides the rows that nobody decided on. */
export function bulkOf(drafts: Drafts): Bulk {
  const found = new Set(
    drafts.view.assessments.flatMap(({ indicator }) => (indicator.actual ? [indicator.number] : [])),
  );
  const unsure = new Set([...doubtful(drafts.view)].filter((number) => found.has(number)));
  const pending = pendingRows(drafts).map((row) => ({ row, held: heldBack(drafts, row, unsure) }));
  const rowsOf = (wanted: Held | null): readonly RowDraft[] =>
    pending.filter(({ held }) => held === wanted).map(({ row }) => row);
  return {
    rows: rowsOf(null),
    held: {
      doubtful: rowsOf('doubtful'),
      unsupported: rowsOf('unsupported'),
      edited: rowsOf('edited'),
    },
  };
}

/** The open questions about the figures of the rows that wait for them. */
export function questionsOf({ view }: Drafts, { held }: Bulk): readonly Question[] {
  const waiting = new Set(held.doubtful.map(({ number }) => number));
  return openQuestions(view).filter(({ indicator }) => indicator !== null && waiting.has(indicator));
}

/** @param unsure indicators whose draft states a figure that a person has yet to confirm; without one it only asks */
function heldBack(drafts: Drafts, row: RowDraft, unsure: ReadonlySet<number>): Held | null {
  if (!isSafe(row)) return 'edited';
  if (unsure.has(row.number)) return 'doubtful';
  return hasUnsupported(drafts, row) ? 'unsupported' : null;
}

/** Whether a person's own words state a figure that neither the draft nor the sheet has. */
function hasUnsupported({ own }: Drafts, row: RowDraft): boolean {
  const now = own.get(row.number);
  if (!now) return false;
  return row.cells.some((cell, index) => {
    const after = now.cells[index]?.after;
    return after !== undefined && unsupportedFigures(after, cell).length > 0;
  });
}
