import { isRecord, textOf } from '../arguments';
import { invalidArgument } from '../failures';
import type { Plain, RecordStorage } from '../storage';

export interface Note {
  readonly id: string;
  readonly content: string;
  readonly resolved: boolean;
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
  const { id, content, resolved } = value;
  if (typeof id !== 'string' || typeof content !== 'string') return null;
  return { id, content, resolved: resolved === true };
}

/** A thread as it is kept. */
export function plainOf({ id, content, resolved, address, replies }: Thread): Plain {
  return { id, content, resolved, address, replies: replies.map((reply) => ({ ...reply })) };
}

/** A text, or one that mentions people: `{ richContent, mentions }`; an empty one is refused. */
export function contentOf(value: unknown): string {
  const text = isRecord(value) ? textOf(value['richContent']) : textOf(value);
  if (text === '') throw invalidArgument();
  return text;
}
