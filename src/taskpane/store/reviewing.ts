import type { ReportView } from '../../actions';
import { message, type Message } from '../../core/language/message';
import { sameCell } from '../../core/sheet/address';
import type { Finding } from '../../core/validation/finding';
import type { LastYearWorkbook } from '../../core/validation/lastYear/lastYear';
import type { WorkOptions } from '../../workbook/port';
import { applying } from './applying';
import { explain } from './explain';
import type { Engine, PaneContext } from './context';
import type { Pane } from './pane';
import type { Reading } from './reading';
import type { Review } from './state';

type Reviewing = Pick<
  Pane,
  'validate' | 'mend' | 'accept' | 'withdraw' | 'setSeverity' | 'compareLastYear' | 'dropLastYear'
>;

/** Everything about findings that asks the workbook. */
export function reviewing(context: PaneContext, reading: Reading): Reviewing {
  const { state, worker, engine, log } = context;
  const write = applying(context, reading);

  async function check(): Promise<void> {
    if (state.get().outdated) await reading.refresh();
    const { view, lastYear } = state.get();
    if (!view?.table) return;
    const done = await worker.run('validating', async (options) => {
      const used = await engine();
      const found = await (lastYear ? compared(used, view, lastYear, options) : alone(used, view, options));
      return { ...found, listed: await used.actions.hasFindingsSheet(used.workbook) };
    });
    const { outdated } = state.get();
    if (done) {
      const { listed, ...found } = done;
      const { validation } = found;
      const count = validation.findings.filter(({ accepted }) => accepted === null).length;
      const announcement = message(count > 0 ? 'pane.validated.found' : 'pane.validated.none', { count });
      state.set({ review: { view, ...found, outdated }, listed, announcement });
    }
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

  /** Shows a decision on a finding at once: nothing else about the findings has changed. */
  function mark(finding: Finding, accepted: string | null, done: Message): void {
    const { review } = state.get();
    if (!review) return;
    const findings = review.validation.findings.map((found) =>
      isSame(found, finding) ? { ...found, accepted } : found,
    );
    state.set({
      review: { ...review, validation: { ...review.validation, findings } },
      outcome: null,
      note: done,
      announcement: done,
    });
  }

  return {
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
    accept: async (finding, reason) => {
      const { review } = state.get();
      if (!review) return;
      const kept = await decide(({ workbook, actions }) =>
        actions.acceptFinding(workbook, review.view.snapshot, finding, reason),
      );
      if (kept) mark(finding, reason, message('pane.accepted'));
    },
    withdraw: async (finding) => {
      const kept = await decide(({ workbook, actions }) => actions.withdrawAcceptance(workbook, finding));
      if (kept) mark(finding, null, message('pane.withdrawn'));
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
