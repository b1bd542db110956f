import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pane } from './pane';
import type { PaneState, Task } from './state';
import { givesWay, isAskedFor } from './worker';

export const PaneContext = createContext<Pane | null>(null);

/** The pane's commands. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A component of the pane stands outside of its PaneContext.');
  return pane;
}

/** One part of the pane's state; `pick` must return a part, not build a new one. */
export function usePaneState<T>(pick: (state: PaneState) => T): T {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, () => pick(pane.state()));
}

/** Whether work is under way that somebody asked for, so that what asks for more has to wait. */
export function useBusy(): boolean {
  return usePaneState(({ work }) => work !== null && isAskedFor(work.task));
}

/** Whether this cannot begin yet. What validates, compares or drafts is broken off by it, and keeps nobody waiting. */
export function useHasToWait(task: Task): boolean {
  return usePaneState(({ work }) => work !== null && !givesWay(work.task, task));
}
