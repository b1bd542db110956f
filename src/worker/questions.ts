import type { CheckedFile } from '../actions';
import type { Message } from '../core/language/message';
import type { WorkbookCopy } from '../workbook/copy/workbookCopy';
import type { FailureKind } from '../workbook/failure';

/** What the worker is asked, one at a time. */
export interface Question {
  readonly kind: 'check' | 'copy';
  readonly file: File;
}

/** What the worker says to a question: how far it is, and at the end one of the others. */
export type Answer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'checked'; readonly checked: CheckedFile }
  | { readonly kind: 'copied'; readonly copy: WorkbookCopy }
  | { readonly kind: 'failed'; readonly failure: FailureKind; readonly explanation: Message };
