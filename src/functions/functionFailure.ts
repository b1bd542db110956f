import type { Message } from '../core/language/message';

/** The errors of a cell that can carry a message: `value-error` is #VALUE!, `not-available` is #N/A. */
export type FunctionError = 'value-error' | 'not-available';

/** Why a function has no result: `value-error` when an argument cannot be understood, else `not-available`. */
export class FunctionFailure extends Error {
  constructor(
    readonly kind: FunctionError,
    readonly explanation: Message,
  ) {
    super(explanation.id);
  }
}
