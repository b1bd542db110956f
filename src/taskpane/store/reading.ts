import type { ReportRequest, ReportView } from '../../actions';
import { message, type Message } from '../../core/language/message';
import { cellName } from '../../core/sheet/address';
import type { ChangePlan } from '../../core/sheet/changePlan';
import type { SheetRef } from '../../core/sheet/snapshot';
import { outdateReview } from './outdateReview';
import type { PaneContext } from './context';
import { NO_FILTER } from './filter';
import type { Task } from './state';

export interface Reading {
  /** Reads the shown table again; the active sheet's when there is none yet. */
  readonly reread: () => Promise<void>;
  /** The same, not asked for: keeps what the last action said. */
  readonly refresh: () => Promise<void>;
  /** Reads again if what is shown is no longer what stands in the sheet; whether it then is. */
  readonly catchUp: () => Promise<boolean>;
  readonly chooseTable: (sheet: SheetRef, table: number) => Promise<void>;
  /** Reads the sheet that is active now; the shown table again where that stands on it. */
  readonly readActive: () => Promise<void>;
}

export function reading({ state, worker, engine }: PaneContext): Reading {
  async function read(task: Task, request: ReportRequest): Promise<void> {
    const result = await worker.run(task, async (options) => {
      const { workbook, actions } = await engine();
      const view = await actions.openReport(workbook, request, options);
      return {
        view,
        restorable: await actions.canRestore(workbook, view.snapshot),
        interrupted: interruptedWords(await actions.interruptedWrite(workbook)),
        unkept: workbook.preferences.problem ?? null,
      };
    });
    if (!result) return;
    const { view } = result;
    const conflicts = new Set(view.plan?.conflicts.map(({ cell }) => cellName(cell)));
    const { opened, selected, overwrite } = state.get();
    state.set({
      ...result,
      outdated: false,
      behind: false,
      touched: new Set(),
      overwrite: new Set([...overwrite].filter((cell) => conflicts.has(cell))),
      opened: ifPresent(view, opened),
      selected: ifPresent(view, selected),
    });
    if (task === 'reading') {
      outdateReview(state);
      const count = view.assessments.length;
      state.set({ announcement: view.noTable ?? message('pane.read.done', { count }) });
    }
  }

  async function reread(): Promise<void> {
    state.set({ failure: null, outcome: null, note: null });
    await read('reading', sameTable(state.get().view));
  }

  const refresh = (): Promise<void> => read('refreshing', sameTable(state.get().view));

  async function catchUp(): Promise<boolean> {
    const isBehind = (): boolean => state.get().outdated || state.get().behind;
    if (isBehind()) await refresh();
    // Other work came first, or the reading failed: what is shown is still of before.
    return !isBehind();
  }

  async function readAnother(request: ReportRequest): Promise<void> {
    state.set({
      failure: null,
      outcome: null,
      opened: null,
      indicatorFilter: NO_FILTER,
      selected: null,
      cell: null,
      overwrite: new Set(),
      preview: 'closed',
    });
    state.set({ review: null, finding: null, drafts: null, draftRow: null, note: null });
    await read('reading', request);
  }

  /** Whether the user is on another sheet than the one that is shown; a workbook that does not answer says no. */
  async function isElsewhere(): Promise<boolean> {
    const { view } = state.get();
    if (!view) return false;
    try {
      const { workbook } = await engine();
      const active = (await workbook.sheets()).find((sheet) => sheet.active);
      return active !== undefined && active.id !== view.snapshot.sheet.id;
    } catch {
      // The reading that follows meets the same failure, and says so.
      return false;
    }
  }

  return {
    reread,
    refresh,
    catchUp,
    chooseTable: (sheet, table) => readAnother({ sheet, table }),
    readActive: async () => ((await isElsewhere()) ? readAnother({}) : reread()),
  };
}

function sameTable(view: ReportView | null): ReportRequest {
  if (!view) return {};
  const table = view.table ? view.tables.indexOf(view.table) : 0;
  return { sheet: view.snapshot.sheet, table: Math.max(table, 0) };
}

function interruptedWords(undo: ChangePlan | null): Message | null {
  return undo && message('failures.interrupted', { sheet: undo.sheet.name, count: undo.cells.length });
}

function ifPresent(view: ReportView, number: number | null): number | null {
  return view.assessments.some(({ indicator }) => indicator.number === number) ? number : null;
}
