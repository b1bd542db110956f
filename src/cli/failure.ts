import type { Message } from '../core/language/message';

/** Something that keeps a command from running, in the user's words. */
export class CliFailure extends Error {
  constructor(
    readonly explanation: Message,
    cause?: unknown,
  ) {
    super(explanation.id, { cause });
    this.name = 'CliFailure';
  }
}
