import type { PaneContext } from './context';
import type { Review } from './state';
import { QUICK } from './watching';

/** Findings are found anew once nothing has happened for this long, in milliseconds. */
const IDLE = 300;

/**
 * Finds anew what is shown of findings when the sheet has changed under them, whoever changed it: as long as that
 * takes no time that anybody would feel. Beyond that, it is said that they are of before.
 */
export function rechecking({ state }: PaneContext, recheck: () => Promise<void>): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let tried: Review | null = null;

  function due(): Review | null {
    const { review, view, work, outdated, behind, page } = state.get();
    const isIdle = work === null && !outdated && !behind && page === 'report';
    if (!isIdle || !review?.outdated || review === tried) return null;
    return view?.table && view.assessments.length <= QUICK ? review : null;
  }

  function done(): void {
    // Without a failure it was broken off by something else, and is tried again after it.
    if (state.get().failure === null) tried = null;
  }

  state.subscribe(() => {
    if (!due()) {
      clearTimeout(waiting);
      waiting = undefined;
      return;
    }
    waiting ??= setTimeout(() => {
      waiting = undefined;
      tried = due();
      if (tried) void recheck().then(done);
    }, IDLE);
  });
}
