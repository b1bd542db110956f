import type { Day } from '../../core/handover/days';
import { message, type Message } from '../../core/language/message';
import type { WorkOptions } from '../../workbook/port';
import type { Engine, PaneContext } from '../store/context';
import type { Reading } from '../store/reading';
import type { HandOver } from './handOver';
import './words';

/** The sheet for the meeting: written, and removed again. */
export function reviewSheet(
  { state, worker, engine }: PaneContext,
  reading: Reading,
  validate: () => Promise<void>,
): Pick<HandOver, 'writeReview' | 'removeReview'> {
  /** @param job gives what is said at its end */
  async function run(
    hasReview: boolean,
    job: (engine: Engine, options: WorkOptions) => Promise<Message>,
  ): Promise<void> {
    state.set({ failure: null, outcome: null, note: null });
    const note = await worker.run('listing', async (options) => job(await engine(), options));
    if (note) state.set({ hasReview, note, announcement: note });
    // The list of sheets is another one now.
    await reading.refresh();
  }

  return {
    writeReview: async (language) => {
      if (state.get().review?.outdated !== false) await validate();
      const { review } = state.get();
      if (!review || review.outdated) return;
      const { view, validation } = review;
      await run(true, async ({ workbook, actions }, options) => {
        const table = { view, findings: validation.findings };
        const { name } = await actions.writeReview(workbook, table, today(), language, options);
        return message('handover.review.written', { sheet: name });
      });
    },
    removeReview: () =>
      run(false, async ({ workbook, actions }) => {
        await actions.removeReview(workbook);
        return message('handover.review.removed');
      }),
  };
}

/** The day that the clock of this computer shows. */
function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
