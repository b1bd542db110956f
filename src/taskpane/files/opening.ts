import type { CheckedFile } from '../../actions';
import { message } from '../../core/language/message';
import { openFindings } from '../../core/validation/engine/entries';
import type { Workbook } from '../../workbook/port';
import { explain } from '../store/explain';
import type { Engine } from '../store/context';
import type { Review } from '../store/state';
import type { FileCheck, FileCheckContext } from './fileCheck';
import type { OpenedFile } from './fileState';

type Opening = Pick<FileCheck, 'open' | 'close' | 'showTable' | 'showFinding' | 'filter'>;

/** Looking at the findings of one file. Its sheets are read anew: those of many files are not kept. */
export function opening({ state, files, pane }: FileCheckContext): Opening {
  let current = new AbortController();

  function set(part: Partial<OpenedFile>): void {
    const { opened } = state.get();
    if (opened) state.set({ opened: { ...opened, ...part } });
  }

  return {
    open: async (index) => {
      const entry = state.get().entries[index];
      if (entry?.state.kind !== 'checked') return;
      const { file } = entry;
      current.abort();
      const mine = new AbortController();
      current = mine;
      const opened = { file, reviews: null, table: 0, finding: null, severity: null };
      state.set({ opened, lastOpened: index });
      pane.state.set({ failure: null, announcement: message('files.opening', { file: file.name }) });
      try {
        const workbook = await files.open(file, { signal: mine.signal });
        const reviews = await reviewsOf(await pane.engine(), workbook, entry.state.checked, mine.signal);
        if (!mine.signal.aborted) set({ reviews });
      } catch (error) {
        if (mine.signal.aborted) return;
        state.set({ opened: null });
        pane.state.set({ failure: explain(error, pane.log) });
      }
    },
    close: () => {
      current.abort();
      state.set({ opened: null });
    },
    showTable: (table) => {
      set({ table, finding: null, severity: null });
    },
    showFinding: (finding) => {
      set({ finding });
    },
    filter: (severity) => {
      set({ severity });
    },
  };
}

/** What was found in each table of a file, beside the table as it is read from the file. */
async function reviewsOf(
  { actions }: Engine,
  workbook: Workbook,
  { tables, settings }: CheckedFile,
  signal: AbortSignal,
): Promise<readonly Review[]> {
  const reviews: Review[] = [];
  for (const { sheet, position, findings } of tables) {
    const view = await actions.openReport(workbook, { sheet, table: position }, { signal });
    reviews.push({
      view,
      validation: { findings, settings },
      open: openFindings(findings),
      compared: null,
      outdated: false,
      openBefore: null,
    });
  }
  return reviews;
}
