import { message } from '../../core/language/message';
import type { RowDraft } from '../../core/draft/planDrafts';
import { applying } from './applying';
import { acceptedRows, carriedOver, pendingRows, type Drafts } from './drafts';
import { explain } from './explain';
import type { PaneContext } from './context';
import type { Pane } from './pane';
import type { Reading } from './reading';
import { reveal } from './reveal';

type Drafting = Pick<
  Pane,
  'draft' | 'chooseDraft' | 'showDraft' | 'decide' | 'acceptAll' | 'reword' | 'writeDrafts'
>;

/** Everything about drafts: planning them, deciding on them, writing what was accepted. */
export function drafting(context: PaneContext, reading: Reading): Drafting {
  const { state, worker, engine, log } = context;
  const write = applying(context, reading);

  async function plan(): Promise<void> {
    if (!(await reading.catchUp())) return;
    const { view, draftChoice: choice } = state.get();
    if (!view?.table) return;
    const { language } = view.table;
    const planned = await worker.run('drafting', async (options) => {
      const { workbook, actions } = await engine();
      return actions.planReportDrafts(workbook, view, choice, options);
    });
    const { outdated, drafts: earlier } = state.get();
    if (planned) {
      const { rows } = planned;
      const drafts: Drafts = { view, choice, language, rows, ...carriedOver(earlier, rows), outdated };
      const announcement = message('pane.drafted', { count: pendingRows(drafts).length });
      state.set({ drafts, announcement });
    }
    // What changed meanwhile was left alone until now.
    if (outdated) void reading.refresh();
  }

  function change(part: (drafts: Drafts) => Partial<Drafts>): void {
    const { drafts } = state.get();
    if (drafts) state.set({ drafts: { ...drafts, ...part(drafts) }, outcome: null, note: null });
  }

  async function inOwnWords(row: RowDraft, texts: ReadonlyMap<string, string>): Promise<RowDraft | null> {
    const { drafts } = state.get();
    if (!drafts) return null;
    try {
      const { actions } = await engine();
      return actions.rewordDraft(drafts.view, row, texts, drafts.language);
    } catch (error) {
      state.set({ failure: explain(error, log) });
      return null;
    }
  }

  return {
    draft: async () => {
      state.set({ failure: null, outcome: null, note: null });
      await plan();
    },
    chooseDraft: async (part) => {
      const { draftChoice, drafts } = state.get();
      state.set({ draftChoice: { ...draftChoice, ...part }, draftRow: null });
      if (drafts) await plan();
    },
    showDraft: (draftRow) => {
      state.set({ draftRow });
      const row = state.get().drafts?.rows.find(({ number }) => number === draftRow);
      if (row?.cells[0]) void reveal(context, row.cells[0].cell);
    },
    decide: (number, decision) => {
      change(({ decisions }) => {
        const next = new Map(decisions);
        if (decision) next.set(number, decision);
        else next.delete(number);
        return { decisions: next };
      });
    },
    acceptAll: (numbers) => {
      change(({ decisions }) => ({
        decisions: new Map([...decisions, ...numbers.map((number) => [number, 'accepted'] as const)]),
      }));
    },
    reword: async (row, texts) => {
      const own = texts && (await inOwnWords(row, texts));
      change((drafts) => {
        const next = new Map(drafts.own);
        if (own) next.set(row.number, own);
        else next.delete(row.number);
        return { own: next };
      });
    },
    writeDrafts: async () => {
      const { drafts } = state.get();
      if (!drafts) return;
      const { view } = drafts;
      const rows = acceptedRows(drafts);
      const applied = await write('drafted', ({ workbook, actions }, options) =>
        actions.applyDrafts(workbook, view, rows, options),
      );
      if (applied) await plan();
    },
  };
}
