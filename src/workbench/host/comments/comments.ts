import { addressOf, areaOf, splitAddress } from '../addresses';
import { choiceOf, integerOf, textOf } from '../arguments';
import { intersection, sameArea } from '../area';
import { itemAt, KeyedCollection } from '../collections';
import { contentOf, plainOf, threadsIn, type Note, type Thread } from './commentThreads';
import { ExcelObject, type HostContext } from '../context';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../failures';
import { newId } from '../ids';
import { Range } from '../range/range';
import { sheetByName } from '../worksheet/sheetNames';
import type { SheetStorage } from '../storage';
import { THREADS } from '../recordKinds';

const AUTHOR = { authorName: '使用者', authorEmail: 'user@example.com' } as const;

/** The threads of a workbook, or of one sheet. */
export class CommentCollection extends KeyedCollection<Comment> {
  readonly typeName = 'CommentCollection';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage | null,
  ) {
    super(context);
  }

  get items(): readonly Comment[] {
    return this.sheets().flatMap((sheet) =>
      sheet
        .records(THREADS)
        .keys()
        .map((id) => new Comment(this.context, sheet, id)),
    );
  }

  /** @throws HostError where the cell has a thread already, or the address names several cells */
  add(cellAddress: unknown, content: unknown, contentType: unknown): Comment {
    choiceOf(contentType, ['Plain', 'Mention'] as const, 'Plain');
    const { sheet, area } = this.placeOf(cellAddress);
    if (area.rows * area.columns !== 1) throw invalidArgument();
    const records = sheet.records(THREADS);
    if (threadsIn(records).some(({ address }) => sameArea(areaOf(address), area))) throw itemAlreadyExists();
    const id = newId();
    const thread: Thread = {
      id,
      address: addressOf(area),
      content: contentOf(content),
      resolved: false,
      replies: [],
    };
    records.set(id, plainOf(thread));
    return new Comment(this.context, sheet, id);
  }

  getItemOrNullObject(key: unknown): Comment | null {
    const wanted = textOf(key);
    return this.items.find(({ id }) => id === wanted) ?? null;
  }

  getItemAt(index: unknown): Comment {
    return itemAt(this.items, index);
  }

  getItemByCell(cellAddress: unknown): Comment {
    const { sheet, area } = this.placeOf(cellAddress);
    const thread = threadsIn(sheet.records(THREADS)).find(({ address }) =>
      intersection(areaOf(address), area),
    );
    if (!thread) throw itemNotFound();
    return new Comment(this.context, sheet, thread.id);
  }

  getItemByReplyId(replyId: unknown): Comment {
    const wanted = textOf(replyId);
    const found = this.items.find(({ replies }) => replies.items.some(({ id }) => id === wanted));
    if (!found) throw itemNotFound();
    return found;
  }

  private readonly sheets = (): readonly SheetStorage[] =>
    this.sheet ? [this.sheet] : this.context.storage.sheets();

  private readonly placeOf = (address: unknown): Pick<Range, 'sheet' | 'area'> => {
    if (address instanceof Range) return address;
    const { sheet: name } = splitAddress(textOf(address));
    const named = name === null ? this.sheet : sheetByName(this.context.storage, name);
    if (!named) throw invalidArgument();
    return { sheet: named, area: areaOf(textOf(address)) };
  };
}

export class Comment extends ExcelObject {
  readonly typeName = 'Comment';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    readonly threadId: string,
  ) {
    super(context);
  }

  get id(): string {
    return this.thread().id;
  }

  get content(): string {
    return this.thread().content;
  }

  set content(value: unknown) {
    this.change({ content: contentOf(value) });
  }

  get resolved(): boolean {
    return this.thread().resolved;
  }

  set resolved(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument();
    this.change({ resolved: value });
  }

  get authorName(): string {
    return AUTHOR.authorName;
  }

  get authorEmail(): string {
    return AUTHOR.authorEmail;
  }

  get contentType(): string {
    return 'Plain';
  }

  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.context, this);
  }

  getLocation(): Range {
    return new Range(this.context, this.sheet, areaOf(this.thread().address));
  }

  delete(): void {
    this.sheet.records(THREADS).remove(this.threadId);
  }

  readonly thread = (): Thread => {
    const thread = threadsIn(this.sheet.records(THREADS)).find(({ id }) => id === this.threadId);
    if (!thread) throw itemNotFound();
    return thread;
  };

  readonly change = (patch: Partial<Thread>): void => {
    this.sheet.records(THREADS).set(this.threadId, plainOf({ ...this.thread(), ...patch }));
  };
}

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
    const reply = { id: newId(), content: contentOf(content), resolved: false };
    this.comment.change({ replies: [...this.comment.thread().replies, reply] });
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

export class CommentReply extends ExcelObject {
  readonly typeName = 'CommentReply';

  constructor(
    context: HostContext,
    private readonly comment: Comment,
    private readonly replyId: string,
  ) {
    super(context);
  }

  get id(): string {
    return this.reply().id;
  }

  get content(): string {
    return this.reply().content;
  }

  set content(value: unknown) {
    const content = contentOf(value);
    const replies = this.comment.thread().replies;
    this.comment.change({
      replies: replies.map((one) => (one.id === this.replyId ? { ...one, content } : one)),
    });
  }

  get authorName(): string {
    return AUTHOR.authorName;
  }

  get authorEmail(): string {
    return AUTHOR.authorEmail;
  }

  get contentType(): string {
    return 'Plain';
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
    const replies = this.comment.thread().replies;
    this.comment.change({ replies: replies.filter(({ id }) => id !== this.replyId) });
  }

  private readonly reply = (): Note => {
    const reply = this.comment.thread().replies.find(({ id }) => id === this.replyId);
    if (!reply) throw itemNotFound();
    return reply;
  };
}
