import type { MessageId } from './catalogue';

export type { Language } from './language';

/** A value in a slot of a message: a number is formatted as the language does; a message is nested. */
export type Slot = string | number | Message;

/**
 * A text that is chosen now and worded later, in the user's language.
 * The core speaks in messages, so that it needs to know neither language nor screen.
 */
export interface Message {
  readonly id: MessageId;
  readonly slots?: Readonly<Record<string, Slot>>;
}

/** Makes a message. */
export function message(id: MessageId, slots?: Readonly<Record<string, Slot>>): Message {
  return slots ? { id, slots } : { id };
}
