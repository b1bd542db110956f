import { areaOf } from '../addresses';
import type { HostContext } from '../context';
import type { CommentChange } from '../events/news';
import { invalidArgument, itemNotFound } from '../failures';
import { Range } from '../range/range';
import { THREADS } from '../recordKinds';
import type { SheetStorage } from '../storage';
import { CommentReplyCollection } from './commentReplies';
import { plainOf, threadsIn, type Thread } from './commentThreads';
import { NoteObject } from './noteObject';

/** A thread on a cell: what was said first, and the replies. */
export class Comment extends NoteObject {
  readonly typeName = 'Comment';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    readonly threadId: string,
  ) {
    super(context, {
      note: () => this.thread(),
      rewrite: (content) => this.change(content, 'CommentEdited'),
    });
  }

  get resolved(): boolean {
    return this.thread().resolved;
  }

  set resolved(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument();
    this.change({ resolved: value }, value ? 'CommentResolved' : 'CommentReopened');
  }

  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.context, this);
  }

  getLocation(): Range {
    return new Range(this.context, this.sheet, areaOf(this.thread().address));
  }

  delete(): void {
    const replyIds = this.thread().replies.map(({ id }) => id);
    this.sheet.records(THREADS).remove(this.threadId);
    this.context.news.tell({
      kind: 'comment deleted',
      sheetId: this.sheet.id,
      commentId: this.threadId,
      replyIds,
    });
  }

  readonly thread = (): Thread => {
    const thread = threadsIn(this.sheet.records(THREADS)).find(({ id }) => id === this.threadId);
    if (!thread) throw itemNotFound();
    return thread;
  };

  /** @param replyIds the replies that are concerned */
  readonly change = (
    patch: Partial<Thread>,
    change: CommentChange,
    replyIds: readonly string[] = [],
  ): void => {
    this.sheet.records(THREADS).set(this.threadId, plainOf({ ...this.thread(), ...patch }));
    const commentId = this.threadId;
    this.context.news.tell({ kind: 'comment changed', sheetId: this.sheet.id, commentId, replyIds, change });
  };
}
