import type { ReportView } from '../../actions';
import { message, type Message } from '../../core/language/message';
import { sameCell } from '../../core/sheet/address';
import { openFindings, type OpenFindings } from '../../core/validation/engine/entries';
import type { Finding } from '../../core/validation/engine/finding';
import type { LastYearWorkbook } from '../../core/validation/lastYear/lastYear';
import { pause } from '../../workbook/pause';
import type { WorkOptions } from '../../workbook/port';
import { applying } from './applying';
import { explain } from './explain';
import type { Engine, PaneContext } from './context';
import type { Marking } from './marking';
import type { Pane } from './pane';
import type { Reading } from './reading';
import type { Review } from './state';

type Reviewing = Pick<
  Pane,
  'validate' | 'mend' | 'accept' | 'withdraw' | 'setSeverity' | 'compareLastYear' | 'dropLastYear'
>;

/** Everything about findings that asks the workbook. */
export function reviewing(
  context: PaneContext,
  reading: Reading,
  marks: Marking,
): { readonly commands: Reviewing; readonly recheck: () => Promise<void> } {
  const { state, worker, engine, log } = context;
  const write = applying(context, reading);

  async function check(task: 'validating' | 'rechecking' = 'validating'): Promise<void> {
    if (!(await reading.catchUp())) return;
    const { view, lastYear } = state.get();
    if (!view?.table) return;
    const done = await worker.run(task, async (options) => {
      const used = await engine();
      const found = await (lastYear ? compared(used, view, lastYear, options) : alone(used, view, options));
      await pause();
      const open = openFindings(found.validation.findings);
      const listed = await used.actions.hasFindingsSheet(used.workbook);
      return { ...found, open, listed, hasReview: await used.actions.hasReviewSheet(used.workbook) };
    });
    const { outdated, review: earlier, announcement } = state.get();
    if (done) {
      const { listed, hasReview, ...found } = done;
      const count = openCount(found.open);
      const openBefore = earlier && openCount(earlier.open);
      const told = task === 'validating' ? checked(count) : rechecked(openBefore, count);
      state.set({
        review: { view, ...found, outdated, openBefore },
        listed,
        hasReview,
        announcement: told ?? announcement,
      });
    }
    if (done && task === 'validating') marks.begin();
    // What changed meanwhile was left alone until now.
    if (outdated) void reading.refresh();
  }

  /** Keeps a decision in the workbook; `undefined` when it could not be kept, which is then shown. */
  async function decide(decision: (engine: Engine) => Promise<void>): Promise<true | undefined> {
    state.set({ failure: null, outcome: null, note: null });
    try {
      await decision(await engine());
      return true;
    } catch (error) {
      state.set({ failure: explain(error, log) });
      return undefined;
    }
  }

  /** Shows a decision on findings at once: nothing else about them has changed. */
  function mark(decided: readonly Finding[], accepted: string | null, done: Message): void {
    const { review } = state.get();
    if (!review) return;
    const findings = review.validation.findings.map((found) =>
      decided.some((finding) => isSame(found, finding)) ? { ...found, accepted } : found,
    );
    state.set({
      review: { ...review, validation: { ...review.validation, findings }, open: openFindings(findings) },
      outcome: null,
      note: done,
      announcement: done,
    });
  }

  const commands: Reviewing = {
    validate: async () => {
      state.set({ failure: null, outcome: null, note: null });
      await check();
    },
    mend: async (findings) => {
      const { review } = state.get();
      if (!review) return;
      const applied = await write('mended', ({ workbook, actions }, options) =>
        actions.mend(workbook, review.view, findings, options),
      );
      if (applied) await check();
    },
    accept: async (findings, reason) => {
      const { review } = state.get();
      if (!review) return;
      const kept = await decide(({ workbook, actions }) =>
        actions.acceptFindings(workbook, review.view.snapshot, findings, reason),
      );
      if (kept) mark(findings, reason, message('pane.accepted'));
    },
    withdraw: async (finding) => {
      const kept = await decide(({ workbook, actions }) => actions.withdrawAcceptance(workbook, finding));
      if (kept) mark([finding], null, message('pane.withdrawn'));
    },
    compareLastYear: async (file) => {
      state.set({ failure: null, outcome: null, note: null });
      const lastYear = await worker.run('comparing', async (options) => {
        const workbook = await (await context.files()).open(file, options);
        const { actions } = await engine();
        return actions.readLastYear(workbook, file.name, options);
      });
      if (!lastYear) return;
      state.set({ lastYear });
      await check();
    },
    dropLastYear: async () => {
      state.set({ failure: null, outcome: null, note: null, lastYear: null });
      if (state.get().review) await check();
    },
    setSeverity: async (rule, severity) => {
      const kept = await decide(({ workbook, actions }) => actions.setRuleSeverity(workbook, rule, severity));
      if (kept) await check();
    },
  };
  return { commands, recheck: () => check('rechecking') };
}

/** How many facts wait to be looked at; where there are none, what is only about form. */
function openCount({ entries, formatting }: OpenFindings): number {
  return entries.length || formatting.length;
}

function checked(count: number): Message {
  return message(count > 0 ? 'pane.validated.found' : 'pane.validated.none', { count });
}

/** A validation that nobody asked for says only what is another than before. */
function rechecked(before: number | null, count: number): Message | null {
  return before === null || before === count ? null : message('pane.rechecked', { before, count });
}

type Found = Pick<Review, 'validation' | 'compared'>;

async function alone({ workbook, actions }: Engine, view: ReportView, options: WorkOptions): Promise<Found> {
  return { validation: await actions.validate(workbook, view, options), compared: null };
}

async function compared(
  { workbook, actions }: Engine,
  view: ReportView,
  lastYear: LastYearWorkbook,
  options: WorkOptions,
): Promise<Found> {
  const { comparison, ...validation } = await actions.validateWithLastYear(workbook, view, lastYear, options);
  const { problem, pairing } = comparison;
  return { validation, compared: { problem, pairs: pairing.pairs.length } };
}

/** Whether an acceptance of one finding is one of the other, too. */
function isSame(a: Finding, b: Finding): boolean {
  return a.key === b.key && sameCell(a.at.cell, b.at.cell);
}
