import { isRecord } from '../arguments';
import type { Plain, RecordStorage } from '../storage';
import { keptContent, plainContent, type NoteContent } from './noteContent';

/** A comment, or a reply to one. */
export interface Note extends NoteContent {
  readonly id: string;
  readonly resolved: boolean;
  /** When it was written, in ISO 8601. */
  readonly created: string;
}

/** A thread, as it is kept with its sheet under its id. */
export interface Thread extends Note {
  readonly address: string;
  readonly replies: readonly Note[];
}

/** The threads of a sheet; what cannot be read as one is none. */
export function threadsIn(records: RecordStorage): readonly Thread[] {
  return records.keys().flatMap((key) => {
    const thread = threadOf(records.get(key));
    return thread ? [thread] : [];
  });
}

function threadOf(value: Plain | undefined): Thread | null {
  const note = noteOf(value);
  if (!note || !isRecord(value)) return null;
  const { address, replies } = value;
  if (typeof address !== 'string' || !Array.isArray(replies)) return null;
  return { ...note, address, replies: replies.flatMap((reply: Plain) => noteOf(reply) ?? []) };
}

function noteOf(value: Plain | undefined): Note | null {
  if (!isRecord(value)) return null;
  const { id, resolved, created } = value;
  const content = keptContent(value);
  if (typeof id !== 'string' || !content) return null;
  return { ...content, id, resolved: resolved === true, created: typeof created === 'string' ? created : '' };
}

/** A thread as it is kept. */
export function plainOf(thread: Thread): Plain {
  return { ...plainNote(thread), address: thread.address, replies: thread.replies.map(plainNote) };
}

function plainNote(note: Note): Readonly<Record<string, Plain>> {
  return { ...plainContent(note), id: note.id, resolved: note.resolved, created: note.created };
}
