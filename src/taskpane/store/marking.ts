import type { ReportView } from '../../actions';
import { explain } from './explain';
import type { Engine, PaneContext } from './context';
import type { Review } from './state';

/** Marks follow what is shown once nothing has happened for this long, in milliseconds. */
const IDLE = 300;

export interface Marking {
  /** From now on, what is shown is marked in its sheet: where the person chose so. */
  readonly begin: () => void;
  /** Takes all marks away. */
  readonly end: () => Promise<void>;
}

/** Marks the sheet that is shown as long as a person wants that, and renews the marks as results and findings change. */
export function marking({ state, engine, log }: PaneContext): Marking {
  /** Id of the sheet that is marked; `null`: none is. */
  let sheet: string | null = null;
  let marked: { readonly view: ReportView; readonly review: Review | null; readonly as: string } | null =
    null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();

  /** One after the other: an earlier request must not undo a later one. */
  function inTurn(job: (engine: Engine) => Promise<void>): Promise<void> {
    last = last.then(async () => {
      try {
        await job(await engine());
      } catch (error) {
        sheet = null;
        state.set({ failure: explain(error, log) });
      }
    });
    return last;
  }

  function due(): ReportView | null {
    const { view, review, work, outdated, behind } = state.get();
    if (view?.snapshot.sheet.id !== sheet || work !== null || outdated || behind) return null;
    return marked?.view === view && marked.review === review ? null : view;
  }

  async function renew({ workbook, actions }: Engine): Promise<void> {
    const view = due();
    if (!view) return;
    const { review } = state.get();
    const isOfNow = review !== null && !review.outdated && review.view.snapshot.sheet.id === sheet;
    const marks = actions.marksOf(view, isOfNow ? review.validation.findings : null);
    const as = JSON.stringify(marks);
    const isSame = marked?.as === as;
    marked = { view, review, as };
    if (!isSame) await workbook.mark(view.snapshot.sheet, marks);
  }

  function follow(): void {
    if (!due()) {
      clearTimeout(waiting);
      waiting = undefined;
      return;
    }
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void inTurn(renew);
    }, IDLE);
  }
  state.subscribe(follow);

  return {
    begin: () => {
      const { personal, view } = state.get();
      if (!personal.marks || !view) return;
      if (sheet !== view.snapshot.sheet.id) marked = null;
      sheet = view.snapshot.sheet.id;
      follow();
    },
    end: () => {
      sheet = null;
      marked = null;
      return inTurn(({ workbook }) => workbook.unmark());
    },
  };
}
