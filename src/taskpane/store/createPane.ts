import type { ClosedFiles, DocumentWriter } from '../../actions';
import type { Message } from '../../core/language/message';
import type { PaneContext, Engine, FirstRun } from './context';
import { drafting } from './drafting';
import type { Log } from './explain';
import { following } from './following';
import { keeping } from './keeping';
import { listing } from './listing';
import { loadOnce } from './loadOnce';
import { looking } from './looking';
import { marking } from './marking';
import { observable } from './observable';
import type { Pane } from './pane';
import type { PersonalStore } from './personal';
import { reading } from './reading';
import { rechecking } from './rechecking';
import { reviewing } from './reviewing';
import { initialState, type PaneState } from './state';
import { settling } from './settling';
import { watching } from './watching';
import { worker } from './worker';
import { writing } from './writing';

export interface PaneParts {
  /** @param waiting is told when Excel lets its user wait, and `null` when it answers again */
  readonly loadEngine: (waiting: (notice: Message | null) => void) => Promise<Engine>;
  readonly loadFiles: () => Promise<ClosedFiles>;
  readonly loadDocuments: () => Promise<DocumentWriter>;
  readonly firstRun: FirstRun;
  readonly personal: PersonalStore;
  readonly log: Log;
}

export function createPane(parts: PaneParts): Pane {
  const state = observable<PaneState>({
    ...initialState,
    welcome: parts.firstRun.isFirst(),
    personal: parts.personal.read(),
  });
  state.subscribe(() => {
    const { failure, lastFailure } = state.get();
    if (failure && failure !== lastFailure) state.set({ lastFailure: failure });
  });
  let started: Promise<void> | undefined;
  const wait = (waiting: Message | null): void => {
    state.set({ waiting });
  };
  const context: PaneContext = {
    state,
    worker: worker(state, parts.log),
    firstRun: parts.firstRun,
    log: parts.log,
    engine: loadOnce(() => parts.loadEngine(wait)),
    files: loadOnce(parts.loadFiles),
    documents: loadOnce(parts.loadDocuments),
  };
  const read = reading(context);
  const marks = marking(context);
  const review = reviewing(context, read, marks);
  const watch = watching(context, read, following(context, read));
  const drafts = drafting(context, read);
  rechecking(context, review.recheck);
  return {
    state: state.get,
    subscribe: state.subscribe,
    start: () => {
      started ??= read.reread().then(watch);
      return started;
    },
    readActive: read.readActive,
    reread: read.reread,
    chooseTable: read.chooseTable,
    cancel: context.worker.cancel,
    ...writing(context, read, marks),
    ...keeping(context, read),
    ...settling(context, read),
    ...looking(context, read),
    ...review.commands,
    fileCheck: loadOnce(async () => {
      const [{ createFileCheck }, files] = await Promise.all([
        import('../files/createFileCheck'),
        context.files(),
      ]);
      return createFileCheck(context, read, files);
    }),
    handOver: loadOnce(async () => {
      const { createHandOver } = await import('../handover/createHandOver');
      return createHandOver(context, read, { draft: drafts.draft, validate: review.commands.validate });
    }),
    ...listing(context, read),
    ...drafts,
    prefer: (part) => {
      const personal = { ...state.get().personal, ...part };
      state.set({ personal });
      parts.personal.keep(personal);
      if (part.marks === true) marks.begin();
      if (part.marks === false) void marks.end();
    },
  };
}
