import type { ClosedFiles } from '../../actions';
import type { Language, Message } from '../../core/language/message';
import type { Finding, Severity } from '../../core/validation/engine/finding';
import type { Observable } from '../store/observable';
import type { PaneContext } from '../store/context';
import type { Reading } from '../store/reading';
import type { FileCheckState } from './fileState';

/** The check of files that are not open in Excel: a state, and everything a person can do to it. */
export interface FileCheck {
  readonly state: () => FileCheckState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Why no file can be checked here; `null` where files can be. */
  readonly problem: Message | null;
  /** Validates files one after another, in the place of those before. */
  readonly check: (files: readonly File[]) => Promise<void>;
  /** Ends the check; what was found so far stays. */
  readonly cancel: () => void;
  /** Shows the findings of a file that was checked. */
  readonly open: (index: number) => Promise<void>;
  readonly close: () => void;
  readonly showTable: (table: number) => void;
  readonly showFinding: (finding: Finding | null) => void;
  readonly filter: (severity: Severity | null) => void;
  /** Writes the summary onto a sheet of the open workbook; `remove` removes that sheet. */
  readonly write: (language: Language) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** What the parts of the check share. */
export interface FileCheckContext {
  readonly state: Observable<FileCheckState>;
  readonly files: ClosedFiles;
  readonly pane: PaneContext;
  readonly reading: Reading;
}
