import { message } from '../../core/language/message';
import { cellName } from '../../core/sheet/address';
import { isEmptyPlan, type Applied, type ChangePlan } from '../../core/sheet/changePlan';
import { WorkbookFailure } from '../failure';
import type { WorkOptions } from '../port';
import { checkPlan, type CheckedPlan } from './checkPlan';
import { asFailure, protectedSheet, stoppedPartWay } from './failures';
import { expectedInverse, InverseDraft } from './inverse';
import { leftBehind } from './leftBehind';
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
  { progress, signal, beforeWriting }: WorkOptions,
): Promise<Applied> {
  refuseLongTexts(plan);
  const inverse = new InverseDraft();
  if (isEmptyPlan(plan)) return { written: 0, skipped: [], inverse: inverse.plan(plan.sheet) };
  const checked = await checkPlan(session, plan, signal);
  if (checked.isProtected) throw protectedSheet(plan.sheet.name);
  const { due, skipped } = checked;
  if (due.length > 0 || plan.cells.length === 0) {
    await beforeWriting?.(expectedInverse(plan, checked));
    const writer = new Writer(session, own, plan.sheet, writeSteps(plan, checked, session.limits), inverse);
    try {
      await writer.run(progress, signal);
    } catch (error) {
      const failure = asFailure(error, { sheet: plan.sheet.name });
      throw writer.isUnsure && failure.kind !== 'timeout'
        ? await withWhatIsLeft(failure, { session, plan, checked, inverse })
        : withInverse(failure, inverse.plan(plan.sheet));
    }
  }
  return { written: due.length, skipped, inverse: inverse.plan(plan.sheet) };
}

interface Ended {
  readonly session: Session;
  readonly plan: ChangePlan;
  readonly checked: CheckedPlan;
  /** What was certainly or probably written. */
  readonly inverse: InverseDraft;
}

/** The same failure, with the inverse of what a second look finds written; of what was sent where none is possible. */
async function withWhatIsLeft(
  failure: WorkbookFailure,
  { session, plan, checked, inverse }: Ended,
): Promise<WorkbookFailure> {
  try {
    const left = await leftBehind(session, plan, checked);
    return withInverse(left.isProtected ? protectedSheet(plan.sheet.name) : failure, left.inverse);
  } catch (error) {
    const second = asFailure(error, { sheet: plan.sheet.name });
    return second.kind === 'sheet-gone' ? second : withInverse(failure, inverse.plan(plan.sheet));
  }
}

function withInverse(failure: WorkbookFailure, inverse: ChangePlan): WorkbookFailure {
  return isEmptyPlan(inverse) ? failure : stoppedPartWay(failure, inverse);
}

function refuseLongTexts(plan: ChangePlan): void {
  for (const { cell, after } of plan.cells) {
    if (after.kind !== 'value' || typeof after.value !== 'string' || after.value.length <= MAX_TEXT) continue;
    const slots = { cell: cellName(cell), length: after.value.length, limit: MAX_TEXT };
    throw new WorkbookFailure('too-large', message('failures.text-too-long', slots));
  }
}
