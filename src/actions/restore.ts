import { contentAt } from '../core/achievement/cellDecision';
import { message } from '../core/language/message';
import { sameContent, type Applied, type ChangePlan, type SkippedChange } from '../core/sheet/changePlan';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { WorkbookFailure } from '../workbook/failure';
import type { Workbook, WorkOptions } from '../workbook/port';
import { dropLatest, keepUnfinished, readJournal, type JournalEntry } from './journal';

/**
 * Whether Attain has written anything that can be put back. What a person has undone in Excel stands no longer on the
 * sheet that was read, and does not count.
 */
export async function canRestore(workbook: Workbook, read?: SheetSnapshot): Promise<boolean> {
  return (await readJournal(workbook)).some((entry) => !read || !isUndoneIn(read, entry));
}

/** Whether each cell of a write holds what it held before. */
function isUndoneIn(snapshot: SheetSnapshot, { undo: { sheet, cells } }: JournalEntry): boolean {
  if (sheet.id !== snapshot.sheet.id || cells.length === 0) return false;
  return cells.every(({ cell, after }) => sameContent(contentAt(snapshot, cell), after));
}

/** The latest write, if the pane was closed before it was finished; `null` if it was not. */
export async function interruptedWrite(workbook: Workbook): Promise<ChangePlan | null> {
  const latest = (await readJournal(workbook)).at(-1);
  return latest?.unfinished === true ? latest.undo : null;
}

/** Keeps what an interrupted write has written; it can still be put back. */
export async function keepInterrupted(workbook: Workbook): Promise<void> {
  await keepUnfinished(workbook);
}

/**
 * Puts back what the latest write replaced, formats included; where a person has undone that write in Excel already,
 * the one before it. Cells that a person has changed since are left
 * alone and come back among the skipped ones. Throws `unsupported` when there is nothing to put back.
 */
export async function restore(workbook: Workbook, options: WorkOptions): Promise<Applied> {
  const journal = await readJournal(workbook);
  const latest = journal.at(-1);
  if (!latest) throw new WorkbookFailure('unsupported', message('failures.nothing-to-restore'));
  const { undo } = latest;
  const applied = await workbook.apply(undo, options);
  const skipped = applied.skipped.filter((skip) => !holdsOriginal(skip));
  // A write that ended between looks and contents left no cell to put back, and yet its looks.
  if (applied.written === 0 && skipped.length === 0) await workbook.apply({ ...undo, cells: [] }, options);
  await dropLatest(workbook);
  const isUndone = applied.written === 0 && undo.cells.length > 0 && skipped.length === 0;
  if (isUndone && !latest.unfinished && journal.length > 1) return restore(workbook, options);
  return { ...applied, skipped };
}

/** A write that ended half-way never came to some of its cells. */
function holdsOriginal({ change, found }: SkippedChange): boolean {
  return sameContent(found, change.after);
}
