import { ExcelObject, type HostContext } from '../context';
import type { Plain } from '../storage';
import type { Note } from './commentThreads';
import { contentOf, plainContent, type NoteContent } from './noteContent';

const AUTHOR = { authorName: '使用者', authorEmail: 'user@example.com' } as const;

/** Where a comment or a reply is kept. */
export interface KeptNote {
  /** @throws HostError ItemNotFound where it is gone */
  readonly note: () => Note;
  readonly rewrite: (content: NoteContent) => void;
}

/** What a comment and a reply have in common. */
export abstract class NoteObject extends ExcelObject {
  constructor(
    context: HostContext,
    private readonly kept: KeptNote,
  ) {
    super(context);
  }

  get id(): string {
    return this.kept.note().id;
  }

  get content(): string {
    return this.kept.note().content;
  }

  set content(value: unknown) {
    this.kept.rewrite(contentOf(value));
  }

  get richContent(): string {
    return this.kept.note().richContent;
  }

  get mentions(): Plain {
    return plainContent(this.kept.note())['mentions'] ?? [];
  }

  get contentType(): string {
    return this.kept.note().mentions.length > 0 ? 'Mention' : 'Plain';
  }

  get creationDate(): string {
    return this.kept.note().created;
  }

  get authorName(): string {
    return AUTHOR.authorName;
  }

  get authorEmail(): string {
    return AUTHOR.authorEmail;
  }

  updateMentions(contentWithMentions: unknown): void {
    this.kept.rewrite(contentOf(contentWithMentions));
  }
}
