import type { Applied, ChangePlan } from '../core/sheet/changePlan';
import { isEmptyPlan } from '../core/sheet/changePlan';
import { WorkbookFailure } from '../workbook/failure';
import type { Workbook, WorkOptions } from '../workbook/port';
import { addToJournal } from './journal';

/** Applies a plan and keeps what undoes it, also when the work ends half-way. */
export async function applyRemembering(
  workbook: Workbook,
  plan: ChangePlan,
  options: WorkOptions,
): Promise<Applied> {
  try {
    const applied = await workbook.apply(plan, options);
    if (!isEmptyPlan(applied.inverse)) await addToJournal(workbook, applied.inverse);
    return applied;
  } catch (error) {
    if (error instanceof WorkbookFailure && error.details.inverse) {
      await addToJournal(workbook, error.details.inverse);
    }
    throw error;
  }
}
