import { message, type Message } from '../../core/language/message';
import { WorkbookFailure } from '../failure';
import { EngineNeeded } from './engineNeeded';

/** Why a file cannot be used, in words that follow from it: `failures.file.*` messages. */
export type Unreadable =
  | 'damaged'
  | 'empty'
  | 'no-workbook'
  | 'old-format'
  | 'binary-format'
  | 'password'
  | 'too-large-inside'
  | 'too-many-parts';

/** A file that is refused. Who opens the file knows its name, and words it. */
export class RefusedFile extends Error {
  constructor(
    readonly reason: Unreadable,
    /** What exactly was found, for the log. */
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'RefusedFile';
  }
}

/** Runs what reads or writes a file, and makes whatever goes wrong a failure that people can read. */
export function readable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    // Not the file's fault: the work is begun anew.
    if (cause instanceof EngineNeeded) throw cause;
    throw failureOf(file, cause);
  }
}

/** The failure behind what was thrown while a file was read. */
export function failureOf(file: string, cause: unknown): WorkbookFailure {
  if (cause instanceof WorkbookFailure) return cause;
  const reason = cause instanceof RefusedFile ? cause.reason : 'damaged';
  const kind = reason === 'too-large-inside' || reason === 'too-many-parts' ? 'too-large' : 'unreadable-file';
  return new WorkbookFailure(kind, explanationOf(reason, file), { cause });
}

function explanationOf(reason: Unreadable, file: string): Message {
  switch (reason) {
    case 'damaged':
      return message('failures.unreadable-file', { file });
    case 'empty':
      return message('failures.file.empty', { file });
    case 'no-workbook':
      return message('failures.file.no-workbook', { file });
    case 'old-format':
      return message('failures.file.old-format', { file });
    case 'binary-format':
      return message('failures.file.binary-format', { file });
    case 'password':
      return message('failures.file.password', { file });
    case 'too-large-inside':
      return message('failures.file.too-large-inside', { file });
    case 'too-many-parts':
      return message('failures.file.too-many-parts', { file });
  }
}
