import { isRecord, numberOf, textOf } from '../arguments';
import { invalidArgument } from '../failures';
import type { Plain } from '../storage';

/** Someone whom a text mentions; the id is that of `<at id="0">` in the text. */
export interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

/** What a comment or a reply says. */
export interface NoteContent {
  /** What a person reads. */
  readonly content: string;
  /** The same with its mentions marked; the text itself where nobody is mentioned. */
  readonly richContent: string;
  readonly mentions: readonly Mention[];
}

/** A text, or one that mentions people: `{ richContent, mentions }`; an empty one is refused. */
export function contentOf(value: unknown): NoteContent {
  if (!isRecord(value)) {
    const content = present(textOf(value));
    return { content, richContent: content, mentions: [] };
  }
  const richContent = present(textOf(value['richContent']));
  return { content: withoutMarks(richContent), richContent, mentions: mentionsOf(value['mentions']) };
}

/** What was kept of a content; records of the time before mentions have a text alone. */
export function keptContent(kept: Readonly<Record<string, unknown>>): NoteContent | null {
  const { content, richContent, mentions } = kept;
  if (typeof content !== 'string') return null;
  return {
    content,
    richContent: typeof richContent === 'string' ? richContent : content,
    mentions: Array.isArray(mentions) ? mentionsOf(mentions) : [],
  };
}

export function plainContent({
  content,
  richContent,
  mentions,
}: NoteContent): Readonly<Record<string, Plain>> {
  return { content, richContent, mentions: mentions.map((one) => ({ ...one })) };
}

function mentionsOf(value: unknown): Mention[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((one: unknown) => {
    if (!isRecord(one)) throw invalidArgument();
    return { email: textOf(one['email']), id: numberOf(one['id']), name: textOf(one['name']) };
  });
}

function present(text: string): string {
  if (text === '') throw invalidArgument();
  return text;
}

function withoutMarks(text: string): string {
  return text.replace(/<at id="\d+">|<\/at>/g, '');
}
