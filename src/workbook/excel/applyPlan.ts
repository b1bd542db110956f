import { message } from '../../core/language/message';
import { cellName } from '../../core/sheet/address';
import { isEmptyPlan, type Applied, type ChangePlan } from '../../core/sheet/changePlan';
import { WorkbookFailure } from '../failure';
import { breathe } from '../pause';
import type { WorkOptions } from '../port';
import { checkPlan, type CheckedPlan } from './checkPlan';
import { asFailure, protectedSheet, stoppedPartWay } from './failures';
import { expectedInverse, InverseDraft } from './inverse';
import { leftBehind } from './leftBehind';
import { MAX_TEXT } from './limits';
import type { OwnWrites } from './ownWrites';
import type { Session } from './session';
import { settle } from './settle';
import type { KnownTables } from './tables';
import { changedExtents, unwrittenCells, type ReadBack } from './unwritten';
import type { WatchedTable } from './watchedTables';
import { Writer } from './writer';
import { writeSteps } from './writeSteps';

/** What is needed to write to the open workbook. */
export interface Target {
  readonly session: Session;
  readonly own: OwnWrites;
  readonly tables: KnownTables;
}

/**
 * Checks every cell of a plan, writes those that still hold what the plan saw, and returns what undoes it. What
 * Excel then holds is read back: what it made of the write by itself is mended or, where that cannot be, all is
 * taken back. Two round trips for a plan that fits a block: one that looks, one that writes and looks again.
 */
export async function applyPlan(target: Target, plan: ChangePlan, options: WorkOptions): Promise<Applied> {
  const { applied, readBack, inverse } = await write(target, plan, options);
  await breathe();
  const undone = readBack && { cells: unwrittenCells(readBack), extents: changedExtents(readBack) };
  if (!undone || undone.cells.length + undone.extents.length === 0) return applied;
  await settle(plan.sheet, undone, inverse, {
    write: async (next) => {
      const again = await write(target, next, {});
      const left = again.readBack ? unwrittenCells(again.readBack).length : 0;
      return left === 0 && again.applied.skipped.length === 0 ? 'as wanted' : 'not as wanted';
    },
    canResize: target.session.platform.supports('1.13'),
  });
  return { ...applied, inverse: inverse.plan(plan.sheet) };
}

interface Written {
  readonly applied: Applied;
  readonly inverse: InverseDraft;
  /** Null where nothing was written. */
  readonly readBack: ReadBack | null;
}

async function write(
  target: Target,
  plan: ChangePlan,
  { progress, signal, beforeWriting }: WorkOptions,
): Promise<Written> {
  refuseLongTexts(plan);
  const inverse = new InverseDraft();
  const nothing = { inverse, readBack: null };
  if (isEmptyPlan(plan))
    return { ...nothing, applied: { written: 0, skipped: [], inverse: inverse.plan(plan.sheet) } };
  const { session, own } = target;
  const checked = await checkPlan(session, plan, target.tables, signal);
  if (checked.isProtected) throw protectedSheet(plan.sheet.name);
  const { due, skipped } = checked;
  if (due.length === 0 && plan.cells.length > 0) {
    return { ...nothing, applied: { written: 0, skipped, inverse: inverse.plan(plan.sheet) } };
  }
  await breathe();
  await beforeWriting?.(expectedInverse(plan, checked));
  await breathe();
  const tablesAfter: WatchedTable[] = [];
  const steps = writeSteps(plan, checked, session.limits, tablesAfter);
  await breathe();
  const writer = new Writer(session, own, plan.sheet, steps, inverse);
  try {
    await writer.run(progress, signal);
  } catch (error) {
    const failure = asFailure(error, { sheet: plan.sheet.name });
    throw writer.isUnsure && failure.kind !== 'timeout'
      ? await withWhatIsLeft(failure, { target, plan, checked, inverse })
      : withInverse(failure, inverse.plan(plan.sheet));
  }
  const undo = inverse.plan(plan.sheet);
  const readBack = {
    sent: due.map(({ change }) => change),
    undo: undo.cells,
    tablesBefore: checked.watched,
    tablesAfter,
    resized: checked.tables,
  };
  return { applied: { written: due.length, skipped, inverse: undo }, inverse, readBack };
}

interface Ended {
  readonly target: Target;
  readonly plan: ChangePlan;
  readonly checked: CheckedPlan;
  /** What was certainly or probably written. */
  readonly inverse: InverseDraft;
}

/** The same failure, with the inverse of what a second look finds written; of what was sent where none is possible. */
async function withWhatIsLeft(
  failure: WorkbookFailure,
  { target: { session, tables }, plan, checked, inverse }: Ended,
): Promise<WorkbookFailure> {
  try {
    const left = await leftBehind(session, plan, checked, tables);
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
