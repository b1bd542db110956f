import type { Applied, ChangePlan } from '../core/sheet/changePlan';
import { isEmptyPlan } from '../core/sheet/changePlan';
import { WorkbookFailure } from '../workbook/failure';
import type { Workbook, WorkOptions } from '../workbook/port';
import { noteBegun, noteEnded } from './journal';

/**
 * Applies a plan and keeps what undoes it, also when the work ends half-way. It is kept before the first cell is
 * written, so that Restore is there after the pane was closed in the middle.
 */
export async function applyRemembering(
  workbook: Workbook,
  plan: ChangePlan,
  options: WorkOptions,
): Promise<Applied> {
  let begun = false;
  const beforeWriting = async (inverse: ChangePlan): Promise<void> => {
    await noteBegun(workbook, inverse);
    begun = true;
  };
  try {
    const applied = await workbook.apply(plan, { ...options, beforeWriting });
    const undo = isEmptyPlan(applied.inverse) ? null : applied.inverse;
    await noteEnded(workbook, undo, { begun, where: 'in the workbook' });
    return applied;
  } catch (error) {
    if (error instanceof WorkbookFailure) {
      const where = error.kind === 'timeout' ? 'in memory' : 'in the workbook';
      await noteEnded(workbook, error.details.inverse ?? null, { begun, where });
    }
    throw error;
  }
}
