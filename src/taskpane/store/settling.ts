import type { GivenAnswer } from '../../actions';
import { message, type Message } from '../../core/language/message';
import { explain } from './explain';
import { outdateReview } from './outdateReview';
import type { PaneContext } from './context';
import type { Pane } from './pane';
import type { Reading } from './reading';
import { reveal } from './reveal';

type Settling = Pick<Pane, 'settle' | 'settleTyped' | 'reopen' | 'askAbout' | 'lookAt'>;

/** The questions that only a person can answer: looked at, answered, and taken back. */
export function settling(context: PaneContext, reading: Reading): Settling {
  const { state, engine, log } = context;

  /** Keeps a decision, and reads again with it; what went wrong comes back. */
  async function keep(done: Message, decision: () => Promise<void>): Promise<Message | null> {
    try {
      await decision();
    } catch (error) {
      return explain(error, log);
    }
    outdateReview(state);
    state.set({ outcome: null, announcement: done });
    void reading.refresh();
    return null;
  }

  async function settle(given: readonly GivenAnswer[]): Promise<Message | null> {
    const { view } = state.get();
    if (!view) return null;
    const count = given.length;
    const done = count === 1 ? message('questions.kept') : message('questions.kept.many', { count });
    return keep(done, async () => {
      const { workbook, actions } = await engine();
      await actions.settle(workbook, view, given);
    });
  }

  return {
    settle,
    settleTyped: async (indicator, text) => {
      const { actions } = await engine();
      const said = actions.typedFigure(text);
      return 'id' in said ? said : settle([{ indicator, answer: { subject: 'actual', said } }]);
    },
    reopen: async (question) => {
      const { view } = state.get();
      if (!view) return null;
      return keep(message('questions.reopened'), async () => {
        const { workbook, actions } = await engine();
        await actions.reopen(workbook, view, question);
      });
    },
    askAbout: (question) => {
      state.set({ page: 'questions', question });
    },
    lookAt: ({ evidence, indicator }) => {
      if (indicator !== null) state.set({ selected: indicator });
      if (evidence) void reveal(context, evidence.cell);
    },
  };
}
