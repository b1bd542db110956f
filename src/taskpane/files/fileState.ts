import type { CheckedFile, FileResult } from '../../actions';
import { message, type Message } from '../../core/language/message';
import type { Finding, Severity } from '../../core/validation/engine/finding';
import type { Review } from '../store/state';

/** How far the check of a file is. */
export type FileState =
  | { readonly kind: 'waiting' }
  /** From 0 to 1. */
  | { readonly kind: 'checking'; readonly fraction: number }
  | { readonly kind: 'checked'; readonly checked: CheckedFile }
  | { readonly kind: 'failed'; readonly problem: Message }
  | { readonly kind: 'stopped' };

export interface FileEntry {
  readonly file: File;
  readonly state: FileState;
}

/** A file whose findings are looked at. */
export interface OpenedFile {
  readonly file: File;
  /** One for each of its tables; `null` while it is read. */
  readonly reviews: readonly Review[] | null;
  /** Which of the tables is shown. */
  readonly table: number;
  readonly finding: Finding | null;
  readonly severity: Severity | null;
}

export interface FileCheckState {
  /** In the order in which they were chosen. */
  readonly entries: readonly FileEntry[];
  readonly running: boolean;
  readonly opened: OpenedFile | null;
  /** The file that was opened last: whoever closes it goes on from there. */
  readonly lastOpened: number | null;
  /** Whether the open workbook holds the summary sheet. */
  readonly summarised: boolean;
}

/** What came of the files that were checked, or could not be. */
export function resultsOf(entries: readonly FileEntry[]): readonly FileResult[] {
  return entries.flatMap(({ file: { name }, state }): readonly FileResult[] => {
    if (state.kind === 'checked') return [{ name, outcome: state.checked }];
    return state.kind === 'failed' ? [{ name, outcome: state.problem }] : [];
  });
}

/** What is said of a file that gave nothing to look at; `null` of one that did. */
export function problemOf({ file, state }: FileEntry): Message | null {
  if (state.kind === 'failed') return state.problem;
  if (state.kind !== 'checked' || state.checked.tables.length > 0) return null;
  const { noTable } = state.checked;
  return noTable && message('files.no-report', { file: file.name, reason: noTable });
}
