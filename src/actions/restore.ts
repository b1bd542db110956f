import { message } from '../core/language/message';
import { sameContent, type Applied, type ChangePlan, type SkippedChange } from '../core/sheet/changePlan';
import { WorkbookFailure } from '../workbook/failure';
import type { Workbook, WorkOptions } from '../workbook/port';
import { dropLatest, keepUnfinished, readJournal } from './journal';

/** Whether Attain has written anything that can be put back. */
export async function canRestore(workbook: Workbook): Promise<boolean> {
  return (await readJournal(workbook)).length > 0;
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
 * Puts back what the latest write replaced, formats included. Cells that a person has changed since are left
 * alone and come back among the skipped ones. Throws `unsupported` when there is nothing to put back.
 */
export async function restore(workbook: Workbook, options: WorkOptions): Promise<Applied> {
  const latest = (await readJournal(workbook)).at(-1);
  if (!latest) throw new WorkbookFailure('unsupported', message('failures.nothing-to-restore'));
  const { undo } = latest;
  const applied = await workbook.apply(undo, options);
  const skipped = applied.skipped.filter((skip) => !holdsOriginal(skip));
  // A write that ended between looks and contents left no cell to put back, and yet its looks.
  if (applied.written === 0 && skipped.length === 0) await workbook.apply({ ...undo, cells: [] }, options);
  await dropLatest(workbook);
  return { ...applied, skipped };
}

/** A write that ended half-way never came to some of its cells. */
function holdsOriginal({ change, found }: SkippedChange): boolean {
  return sameContent(found, change.after);
}
