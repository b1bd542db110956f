import type { Message } from '../core/language/message';
import type { ChangePlan } from '../core/sheet/changePlan';

/** What can go wrong with a workbook, whatever it is made of. */
export type FailureKind =
  | 'editing-cell'
  | 'protected'
  | 'read-only'
  | 'sheet-gone'
  | 'too-large'
  | 'timeout'
  | 'unsupported'
  | 'busy'
  | 'filtered'
  | 'merged'
  | 'cancelled'
  | 'unreadable-file'
  | 'unknown';

/** A failure that people can read: what happened, what is unharmed, what to do next. */
export class WorkbookFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** In the user's words; `failures.*` messages. */
    readonly explanation: Message,
    /** The platform's own error, for the log; undoes what was written before the failure, if anything was. */
    readonly details: {
      readonly cause?: unknown;
      readonly code?: string;
      readonly inverse?: ChangePlan;
    } = {},
  ) {
    super(explanation.id, { cause: details.cause });
    this.name = 'WorkbookFailure';
  }
}
