import { addressOf, areaOf, splitAddress } from '../addresses';
import { intersection, sameArea } from '../area';
import { choiceOf, textOf } from '../arguments';
import { itemAt, KeyedCollection } from '../collections';
import type { HostContext } from '../context';
import { EVENT_TYPE, WORKBOOK_TARGET } from '../events/eventHub';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../failures';
import { newId } from '../ids';
import { Range } from '../range/range';
import { THREADS } from '../recordKinds';
import type { SheetStorage } from '../storage';
import { sheetByName } from '../worksheet/sheetNames';
import { Comment } from './comment';
import { plainOf, threadsIn, type Thread } from './commentThreads';
import { contentOf } from './noteContent';

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
    const created = new Date().toISOString();
    const thread: Thread = {
      ...contentOf(content),
      id,
      address: addressOf(area),
      resolved: false,
      created,
      replies: [],
    };
    records.set(id, plainOf(thread));
    this.context.news.tell({ kind: 'comment added', sheetId: sheet.id, commentId: id, replyIds: [] });
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

  _RegisterAddedEvent(): void {
    this.context.events.register(EVENT_TYPE.commentAdded, this.target());
  }

  _UnregisterAddedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.commentAdded, this.target());
  }

  _RegisterChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.commentChanged, this.target());
  }

  _UnregisterChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.commentChanged, this.target());
  }

  _RegisterDeletedEvent(): void {
    this.context.events.register(EVENT_TYPE.commentDeleted, this.target());
  }

  _UnregisterDeletedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.commentDeleted, this.target());
  }

  /** Comments of one sheet, or all. */
  private readonly target = (): string => this.sheet?.id ?? WORKBOOK_TARGET;

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
