import { choiceOf, integerOf, textOf } from '../arguments';
import { itemAt, KeyedCollection } from '../collections';
import type { HostContext } from '../context';
import { itemNotFound } from '../failures';
import { newId } from '../ids';
import type { Range } from '../range/range';
import type { Comment } from './comment';
import type { Note } from './commentThreads';
import { contentOf } from './noteContent';
import { NoteObject } from './noteObject';

export class CommentReplyCollection extends KeyedCollection<CommentReply> {
  readonly typeName = 'CommentReplyCollection';

  constructor(
    context: HostContext,
    private readonly comment: Comment,
  ) {
    super(context);
  }

  get items(): readonly CommentReply[] {
    return this.comment.thread().replies.map(({ id }) => new CommentReply(this.context, this.comment, id));
  }

  add(content: unknown, contentType: unknown): CommentReply {
    choiceOf(contentType, ['Plain', 'Mention'] as const, 'Plain');
    const created = new Date().toISOString();
    const reply = { ...contentOf(content), id: newId(), resolved: false, created };
    this.comment.change({ replies: [...this.comment.thread().replies, reply] }, 'ReplyAdded', [reply.id]);
    return new CommentReply(this.context, this.comment, reply.id);
  }

  getItemOrNullObject(key: unknown): CommentReply | null {
    const wanted = textOf(key);
    return this.items.find(({ id }) => id === wanted) ?? null;
  }

  getItemAt(index: unknown): CommentReply {
    return itemAt(this.items, integerOf(index));
  }
}

export class CommentReply extends NoteObject {
  readonly typeName = 'CommentReply';

  constructor(
    context: HostContext,
    private readonly comment: Comment,
    private readonly replyId: string,
  ) {
    super(context, {
      note: () => this.reply(),
      rewrite: (content) => {
        const { replies } = this.comment.thread();
        const rewritten = replies.map((one) => (one.id === this.replyId ? { ...one, ...content } : one));
        this.comment.change({ replies: rewritten }, 'ReplyEdited', [this.replyId]);
      },
    });
  }

  get resolved(): boolean {
    return this.comment.resolved;
  }

  getLocation(): Range {
    return this.comment.getLocation();
  }

  getParentComment(): Comment {
    return this.comment;
  }

  delete(): void {
    const replies = this.comment.thread().replies.filter(({ id }) => id !== this.replyId);
    this.comment.change({ replies }, 'ReplyDeleted', [this.replyId]);
  }

  private readonly reply = (): Note => {
    const reply = this.comment.thread().replies.find(({ id }) => id === this.replyId);
    if (!reply) throw itemNotFound();
    return reply;
  };
}
