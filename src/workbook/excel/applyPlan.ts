import { message } from '../../core/language/message';
import { cellName } from '../../core/sheet/address';
import { isEmptyPlan, type Applied, type ChangePlan } from '../../core/sheet/changePlan';
import { WorkbookFailure } from '../failure';
import type { WorkOptions } from '../port';
import { checkPlan } from './checkPlan';
import { InverseDraft } from './inverse';
import { MAX_TEXT } from './limits';
import type { OwnWrites } from './ownWrites';
import type { Session } from './session';
import { Writer } from './writer';
import { writeSteps } from './writeSteps';

/**
 * Checks every cell of a plan, writes those that still hold what the plan saw, and returns what undoes it.
 * Two round trips for a plan that fits a block: one that looks, one that writes.
 */
export async function applyPlan(
  session: Session,
  own: OwnWrites,
  plan: ChangePlan,
  { progress, signal }: WorkOptions,
): Promise<Applied> {
  refuseLongTexts(plan);
  const inverse = new InverseDraft();
  if (isEmptyPlan(plan)) return { written: 0, skipped: [], inverse: inverse.plan(plan.sheet) };
  const checked = await checkPlan(session, plan, signal);
  const { due, skipped } = checked;
  if (due.length > 0 || plan.cells.length === 0) {
    const steps = writeSteps(plan, checked, session.limits);
    await new Writer(session, own, plan.sheet, steps, inverse).run(progress, signal);
  }
  return { written: due.length, skipped, inverse: inverse.plan(plan.sheet) };
}

function refuseLongTexts(plan: ChangePlan): void {
  for (const { cell, after } of plan.cells) {
    if (after.kind !== 'value' || typeof after.value !== 'string' || after.value.length <= MAX_TEXT) continue;
    const slots = { cell: cellName(cell), length: after.value.length, limit: MAX_TEXT };
    throw new WorkbookFailure('too-large', message('failures.text-too-long', slots));
  }
}
