import { message, type Message } from '../../core/language/message';
import type { WorkOptions } from '../../workbook/port';
import type { Engine, PaneContext } from './context';
import type { Pane } from './pane';
import type { Reading } from './reading';

/** The sheet of findings: written, and removed again. */
export function listing(context: PaneContext, reading: Reading): Pick<Pane, 'list' | 'unlist'> {
  const { state, worker, engine } = context;

  async function run(
    done: { readonly listed: boolean; readonly note: Message },
    job: (engine: Engine, options: WorkOptions) => Promise<unknown>,
  ): Promise<void> {
    state.set({ failure: null, outcome: null, note: null });
    const finished = await worker.run('listing', async (options) => {
      await job(await engine(), options);
      return true;
    });
    if (finished) state.set({ ...done, announcement: done.note });
    // The list of sheets is another one now.
    await reading.refresh();
  }

  return {
    list: async (language) => {
      const { review } = state.get();
      if (!review) return;
      const { view, validation } = review;
      await run({ listed: true, note: message('pane.listed') }, ({ workbook, actions }, options) =>
        actions.writeFindings(workbook, view, validation, language, options),
      );
    },
    unlist: () =>
      run({ listed: false, note: message('pane.unlisted') }, ({ workbook, actions }) =>
        actions.removeFindings(workbook),
      ),
  };
}
