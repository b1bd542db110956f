import { cellOf } from './indicatorAt';
import { NO_FILTER } from './filter';
import type { PaneContext } from './context';
import type { Pane } from './pane';
import type { Reading } from './reading';
import { reveal } from './reveal';

type Looking = Pick<
  Pane,
  | 'showTab'
  | 'showPage'
  | 'toggleIndicator'
  | 'showIndicator'
  | 'filterIndicators'
  | 'showKind'
  | 'showFinding'
  | 'filterFindings'
  | 'note'
  | 'goTo'
  | 'dismissFailure'
  | 'dismissWelcome'
>;

/** Everything that changes only what is looked at. */
export function looking(context: PaneContext, { refresh }: Reading): Looking {
  const { state, firstRun } = context;
  function select(number: number): void {
    const { view } = state.get();
    const found = view?.assessments.find(({ indicator }) => indicator.number === number);
    state.set({ selected: number });
    if (view && found) void reveal(context, cellOf(view, found.indicator));
  }

  return {
    showTab: (tab) => {
      state.set({ tab });
    },
    showPage: (page) => {
      state.set({ page });
      // What changed while a form was open was left alone until now.
      if (page === 'report' && state.get().outdated) void refresh();
    },
    toggleIndicator: (number) => {
      const closes = state.get().opened === number;
      state.set({ opened: closes ? null : number });
      if (!closes) select(number);
    },
    showIndicator: (number) => {
      state.set({ tab: 'indicators', opened: number, indicatorFilter: NO_FILTER });
      select(number);
    },
    filterIndicators: (part) => {
      state.set({ indicatorFilter: { ...state.get().indicatorFilter, ...part } });
    },
    showKind: (kind) => {
      state.set({ tab: 'indicators', indicatorFilter: { ...NO_FILTER, kind } });
    },
    showFinding: (finding) => {
      state.set({ finding });
      if (finding) void reveal(context, finding.at.cell);
    },
    filterFindings: (severity) => {
      state.set({ severity });
    },
    note: (done) => {
      state.set({ outcome: null, note: done, announcement: done });
    },
    goTo: (cell) => void reveal(context, cell),
    dismissFailure: () => {
      state.set({ failure: null });
    },
    dismissWelcome: () => {
      firstRun.over();
      state.set({ welcome: false });
    },
  };
}
