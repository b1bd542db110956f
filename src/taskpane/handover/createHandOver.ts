import { isSafe } from '../../core/draft/draftChoices';
import { documentText } from '../../core/handover/documentText';
import { extentOf, type DraftDocument } from '../../core/handover/draftDocument';
import type { HandedRow } from '../../core/handover/narrativeLines';
import type { WorkOptions } from '../../workbook/port';
import type { PaneContext } from '../store/context';
import { rowNow, type Drafts } from '../store/drafts';
import type { Reading } from '../store/reading';
import { fileName } from './fileName';
import type { HandOver } from './handOver';
import { reviewSheet } from './reviewSheet';

/** What is done anew first, where the sheet is another one than it was done for. */
export interface Anew {
  readonly draft: () => Promise<void>;
  readonly validate: () => Promise<void>;
}

export function createHandOver(context: PaneContext, reading: Reading, anew: Anew): HandOver {
  const { state, worker, engine } = context;

  async function made<T>(
    make: (document: DraftDocument, options: WorkOptions) => Promise<T> | T,
  ): Promise<T | null> {
    if (state.get().drafts?.outdated) await anew.draft();
    const { drafts } = state.get();
    if (!drafts || drafts.outdated) return null;
    state.set({ failure: null, outcome: null, note: null });
    const finished = await worker.run('documenting', async (options) => {
      const { actions } = await engine();
      const rows = drafts.rows.map((row) => handed(drafts, row));
      return make(await actions.reportDocument(drafts.view, rows, drafts.language, options), options);
    });
    return finished ?? null;
  }

  return {
    word: () =>
      made(async (document) => {
        const writer = await context.documents();
        const bytes = await writer.word([document]);
        return { name: `${fileName(document.title)}.docx`, bytes, ...extentOf(document) };
      }),
    text: () => made(documentText),
    ...reviewSheet(context, reading, anew.validate),
  };
}

/** A row as it would stand in the sheet with every draft that was not rejected, and that bulk may not overwrite. */
function handed(drafts: Drafts, row: Drafts['rows'][number]): HandedRow {
  const decision = drafts.decisions.get(row.number);
  const isTaken = decision === 'accepted' || (decision === undefined && isSafe(row));
  return { row: rowNow(drafts, row), takes: isTaken ? 'draft' : 'present' };
}
