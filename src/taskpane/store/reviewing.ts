import { message, type Message } from '../../core/language/message';
import { sameCell } from '../../core/sheet/address';
import type { Finding } from '../../core/validation/finding';
import { applying } from './applying';
import { explain } from './explain';
import type { Engine, Pane, PaneContext } from './pane';
import type { Reading } from './reading';

type Reviewing = Pick<Pane, 'validate' | 'mend' | 'accept' | 'withdraw' | 'setSeverity'>;

/** Everything about findings that asks the workbook. */
export function reviewing(context: PaneContext, reading: Reading): Reviewing {
  const { state, worker, engine, log } = context;
  const write = applying(context, reading);

  async function check(): Promise<void> {
    if (state.get().outdated) await reading.refresh();
    const { view } = state.get();
    if (!view?.table) return;
    const done = await worker.run('validating', async (options) => {
      const { workbook, actions } = await engine();
      const validation = await actions.validate(workbook, view, options);
      return { validation, listed: await actions.hasFindingsSheet(workbook) };
    });
    const { outdated } = state.get();
    if (done) {
      const { validation, listed } = done;
      const count = validation.findings.filter(({ accepted }) => accepted === null).length;
      const announcement = message(count > 0 ? 'pane.validated.found' : 'pane.validated.none', { count });
      state.set({ review: { view, validation, outdated }, listed, announcement });
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
    setSeverity: async (rule, severity) => {
      const kept = await decide(({ workbook, actions }) => actions.setRuleSeverity(workbook, rule, severity));
      if (kept) await check();
    },
  };
}

/** Whether an acceptance of one finding is one of the other, too. */
function isSame(a: Finding, b: Finding): boolean {
  return a.key === b.key && sameCell(a.at.cell, b.at.cell);
}
