import type { ClosedFiles, DocumentWriter } from '../../actions';
import type { SheetMarks, Workbook, WorkbookEvents } from '../../workbook/port';
import type { Log } from './explain';
import type { Observable } from './observable';
import type { PaneActions } from './paneActions';
import type { PaneState } from './state';
import type { Worker } from './worker';

/** The live workbook and what can be done with it; loaded after the pane has painted. */
export interface Engine {
  readonly workbook: Workbook & WorkbookEvents & SheetMarks;
  readonly actions: PaneActions;
}

/** Remembers, on this computer, that the pane was used before. */
export interface FirstRun {
  isFirst(): boolean;
  over(): void;
}

/** What the commands of the pane share. */
export interface PaneContext {
  readonly state: Observable<PaneState>;
  readonly worker: Worker;
  /** Loads once. */
  readonly engine: () => Promise<Engine>;
  /** Workbook files that are not open in Excel; loads once. */
  readonly files: () => Promise<ClosedFiles>;
  /** What makes files of documents; loads once. */
  readonly documents: () => Promise<DocumentWriter>;
  readonly firstRun: FirstRun;
  readonly log: Log;
}
