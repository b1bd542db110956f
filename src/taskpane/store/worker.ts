import { pause } from '../../workbook/pause';
import type { WorkOptions } from '../../workbook/port';
import { explain, type Log } from './explain';
import type { Observable } from './observable';
import type { PaneState, Task } from './state';

/** Runs one piece of work at a time, with progress and cancel. */
export interface Worker {
  /**
   * What nobody asked for gives way to whatever comes next, as does a reading; validating, comparing, drafting and
   * making a document to whatever is asked for; a write is never interrupted by other work, which is then not begun.
   * `undefined`: failed (and the failure is shown), gave way, or was not begun.
   */
  readonly run: <T>(task: Task, job: (options: WorkOptions) => Promise<T>) => Promise<T | undefined>;
  readonly cancel: () => void;
}

export function worker(state: Observable<PaneState>, log: Log): Worker {
  let current: { readonly task: Task; readonly controller: AbortController } | null = null;

  return {
    async run(task, job) {
      if (current && !givesWay(current.task, task)) return undefined;
      current?.controller.abort();
      const mine = { task, controller: new AbortController() };
      current = mine;
      state.set({ work: { task, done: 0, total: 0 } });
      try {
        const result = await job({
          signal: mine.controller.signal,
          progress: (done, total) => {
            if (current === mine) state.set({ work: { task, done, total } });
          },
        });
        // What is then shown is drawn in a task of its own.
        await pause();
        return current === mine ? result : undefined;
      } catch (error) {
        if (current === mine) state.set({ failure: explain(error, log) });
        return undefined;
      } finally {
        if (current === mine) {
          current = null;
          state.set({ work: null });
        }
      }
    },
    cancel: () => current?.controller.abort(),
  };
}

/** Whether work that is under way is broken off when another begins; what does not give way has to be waited for. */
export function givesWay(current: Task, next: Task): boolean {
  if (
    current === 'validating' ||
    current === 'comparing' ||
    current === 'drafting' ||
    current === 'documenting'
  )
    return isAskedFor(next);
  return current === 'reading' || !isAskedFor(current);
}

/** Whether somebody waits for this work; the pane does the other by itself. */
export function isAskedFor(task: Task): boolean {
  return task !== 'refreshing' && task !== 'rechecking';
}
