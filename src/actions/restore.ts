import { message } from '../core/language/message';
import type { Applied } from '../core/sheet/changePlan';
import { WorkbookFailure } from '../workbook/failure';
import type { Workbook, WorkOptions } from '../workbook/port';
import { dropLatest, readJournal } from './journal';

/** Whether Attain has written anything that can be put back. */
export async function canRestore(workbook: Workbook): Promise<boolean> {
  return (await readJournal(workbook)).undo.length > 0;
}

/**
 * Puts back what the latest write replaced, formats included. Cells that a person has changed since are left
 * alone and come back among the skipped ones. Throws `unsupported` when there is nothing to put back.
 */
export async function restore(workbook: Workbook, options: WorkOptions): Promise<Applied> {
  const latest = (await readJournal(workbook)).undo.at(-1);
  if (!latest) throw new WorkbookFailure('unsupported', message('failures.nothing-to-restore'));
  const applied = await workbook.apply(latest, options);
  await dropLatest(workbook);
  return applied;
}
