import { message, type Message } from '../../core/language/message';
import type { WorkOptions } from '../../workbook/port';
import type { Engine } from '../store/context';
import type { FileCheck, FileCheckContext } from './fileCheck';
import { resultsOf } from './fileState';

/** The summary sheet in the open workbook: written, and removed again. */
export function summarising({ state, pane, reading }: FileCheckContext): Pick<FileCheck, 'write' | 'remove'> {
  /** `job` gives what is said at its end. */
  async function run(
    summarised: boolean,
    job: (engine: Engine, options: WorkOptions) => Promise<Message>,
  ): Promise<void> {
    pane.state.set({ failure: null, outcome: null, note: null });
    const note = await pane.worker.run('listing', async (options) => job(await pane.engine(), options));
    if (!note) return;
    state.set({ summarised });
    pane.state.set({ note, announcement: note });
    // The list of sheets is another one now.
    await reading.refresh();
  }

  /** A workbook that was summed up in an earlier session still has its sheet. */
  async function look(): Promise<void> {
    try {
      const { workbook, actions } = await pane.engine();
      state.set({ summarised: await actions.hasFileSummary(workbook) });
    } catch (error) {
      // Only the way to remove it is missing until the next one is written.
      pane.log(error);
    }
  }

  void look();
  return {
    write: (language) =>
      run(true, async ({ workbook, actions }, options) => {
        const results = resultsOf(state.get().entries);
        const { name } = await actions.writeFileSummary(workbook, results, language, options);
        return message('files.written', { sheet: name });
      }),
    remove: () =>
      run(false, async ({ workbook, actions }) => {
        await actions.removeFileSummary(workbook);
        return message('files.removed');
      }),
  };
}
