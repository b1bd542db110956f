import type { Message } from '../core/language/message';
import type { CellAddress } from '../core/sheet/address';
import type { Applied, ChangePlan } from '../core/sheet/changePlan';
import type { SheetMark } from '../core/sheet/sheetMark';
import type { SheetPage } from '../core/sheet/sheetPage';
import type { SheetRef, SheetSnapshot } from '../core/sheet/snapshot';

/** How long work reports itself: `done` of `total` steps. */
export type Progress = (done: number, total: number) => void;

export interface WorkOptions {
  readonly progress?: Progress;
  /** Aborting ends the work before its next step; what was written so far is in the thrown error's `inverse`. */
  readonly signal?: AbortSignal;
  /**
   * Told once, before the first cell is written, what will undo the whole; writing waits for it, and is not begun
   * if it fails. Only where writing can be interrupted half-way: a file or a memory is written at once.
   */
  readonly beforeWriting?: (inverse: ChangePlan) => Promise<void>;
}

export interface SheetInfo extends SheetRef {
  readonly visibility: 'visible' | 'hidden';
  readonly active: boolean;
}

/**
 * The workbook as the actions see it. Implemented over Office.js, over files, and in memory;
 * all three pass the same contract tests. Every method may throw a `WorkbookFailure`.
 */
export interface Workbook extends SheetWriter {
  /** The worksheets in order; sheets without cells (charts) are left out. */
  sheets(): Promise<readonly SheetInfo[]>;
  read(sheet: SheetRef, options?: WorkOptions): Promise<SheetSnapshot>;
  /**
   * Checks that every cell still holds what the plan saw, writes those that do, and says which did not.
   * Changes outside of `plan.cells` (looks, widths, tables) are made only if at least one cell is written.
   */
  apply(plan: ChangePlan, options?: WorkOptions): Promise<Applied>;
  /** Selects a cell and brings it into view. */
  reveal(sheet: SheetRef, cell: CellAddress): Promise<void>;
  readonly preferences: Preferences;
}

/** Writes whole sheets of Attain's own; no other sheet is touched, and the user stays where they are. */
export interface SheetWriter {
  /**
   * Writes a page onto a sheet of Attain's, in the place of all that stands there, or onto a new sheet at the
   * end: when there is none yet, and when it is gone. Returns the sheet. Ended half-way, a new sheet is
   * removed again, as far as the workbook allows.
   */
  writeSheet(page: SheetPage, onto: SheetRef | null, options?: WorkOptions): Promise<SheetRef>;
  /** Removes a sheet. One that is gone already is no failure. */
  removeSheet(sheet: SheetRef): Promise<void>;
}

/** Colours cells without touching what a person gave them: only a surface inside Excel has this. */
export interface SheetMarks {
  /** Puts marks onto a sheet, in the place of those that are there. Formats of others stay, and count first. */
  mark(sheet: SheetRef, marks: readonly SheetMark[]): Promise<void>;
  /** Takes all marks off all sheets. */
  unmark(): Promise<void>;
}

/** Small documents that are kept in the workbook itself, so that a colleague gets the same answers. */
export interface Preferences {
  /** Why nothing that is set here outlives the pane; absent or `null` where the workbook keeps it. */
  readonly problem?: Message | null;
  /** The stored JSON value; `undefined` when there is none. Not validated: the caller does that. */
  get(key: string): Promise<unknown>;
  /** A workbook that cannot keep it is no failure: it is held, and `problem` says so. */
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What a live workbook tells: only a surface inside Excel has these. */
export interface WorkbookEvents {
  onSelection(listener: (sheet: string, cell: CellAddress) => void): Promise<Unsubscribe>;
  /** Cells changed by a person or another add-in; never by Attain's own writes. `sheet` is the id. */
  onChanged(listener: (sheet: string, range: string) => void): Promise<Unsubscribe>;
}

export type Unsubscribe = () => Promise<void>;
