import { message } from '../../core/language/message';
import { explain } from '../store/explain';
import type { FileCheck, FileCheckContext } from './fileCheck';
import { problemOf, resultsOf, type FileState } from './fileState';

/** Validating the chosen files, one after another. */
export function checking({ state, files, pane }: FileCheckContext): Pick<FileCheck, 'check' | 'cancel'> {
  let current = new AbortController();

  function setFile(file: File, now: FileState): void {
    const entries = state.get().entries.map((entry) => (entry.file === file ? { file, state: now } : entry));
    state.set({ entries });
  }

  async function checked(file: File, signal: AbortSignal): Promise<FileState> {
    let fraction = 0;
    const progress = (done: number, total: number): void => {
      fraction = Math.max(fraction, done / total);
      if (!signal.aborted) setFile(file, { kind: 'checking', fraction });
    };
    try {
      return { kind: 'checked', checked: await files.check(file, { signal, progress }) };
    } catch (error) {
      return signal.aborted ? { kind: 'stopped' } : { kind: 'failed', problem: explain(error, pane.log) };
    }
  }

  /** What was not reached is said to be so. */
  function finish(end: 'whole' | 'cancelled'): void {
    const entries = state.get().entries.map((entry) => {
      const isDone = entry.state.kind === 'checked' || entry.state.kind === 'failed';
      return isDone ? entry : { ...entry, state: { kind: 'stopped' } as const };
    });
    state.set({ entries, running: false });
    const [done, total] = [resultsOf(entries).length, entries.length];
    const unusable = entries.filter((entry) => problemOf(entry) !== null).length;
    const announcement =
      end === 'cancelled'
        ? message('files.cancelled', { done, total })
        : message(unusable > 0 ? 'files.done.unusable' : 'files.done', { total, count: unusable || total });
    pane.state.set({ announcement });
  }

  return {
    check: async (chosen) => {
      current.abort();
      const mine = new AbortController();
      current = mine;
      const waiting = chosen.map((file) => ({ file, state: { kind: 'waiting' } as const }));
      state.set({ entries: waiting, running: true, opened: null, lastOpened: null });
      for (const [done, file] of chosen.entries()) {
        pane.state.set({ announcement: message('files.progress', { done, total: chosen.length }) });
        setFile(file, { kind: 'checking', fraction: 0 });
        const now = await checked(file, mine.signal);
        // Other files were chosen meanwhile.
        if (current !== mine) return;
        if (mine.signal.aborted) break;
        setFile(file, now);
      }
      finish(mine.signal.aborted ? 'cancelled' : 'whole');
    },
    cancel: () => {
      current.abort();
    },
  };
}
