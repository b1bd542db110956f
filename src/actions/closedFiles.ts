import type { Message } from '../core/language/message';
import type { Workbook, WorkOptions } from '../workbook/port';
import type { CheckedFile } from './checkFile';

/** Workbook files that are not open in Excel. They are read out of the way of whoever asks, one at a time. */
export interface ClosedFiles {
  /** Why no file can be read here, for the user; `null` where files can be read. */
  readonly problem: Message | null;
  /** Validates a file. Throws a `WorkbookFailure` that says why it cannot be; progress goes from 0 to 1. */
  check(file: File, options: WorkOptions): Promise<CheckedFile>;
  /** Opens a file for reading only. Throws a `WorkbookFailure` as `check` does. */
  open(file: File, options: WorkOptions): Promise<Workbook>;
}
