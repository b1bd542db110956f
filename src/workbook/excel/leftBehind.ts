import { cellName } from '../../core/sheet/address';
import { sameContent, type CellContent, type ChangePlan } from '../../core/sheet/changePlan';
import { checkPlan, type CheckedPlan } from './checkPlan';
import type { DueChange } from './checkCells';
import { InverseDraft, paintedOver, unwrapped } from './inverse';
import type { Session } from './session';
import type { KnownTables } from './tables';

/** What a write that failed has left on the sheet. */
export interface LeftBehind {
  /** Undoes it; empty when nothing was written. */
  readonly inverse: ChangePlan;
  /** Somebody has protected the sheet: that is why the write failed. */
  readonly isProtected: boolean;
}

/**
 * Looks again after a write failed somewhere in its midst: Excel does not say how far it came.
 *
 * @param checked what stood there before the write
 */
export async function leftBehind(
  session: Session,
  plan: ChangePlan,
  checked: CheckedPlan,
  known: KnownTables,
): Promise<LeftBehind> {
  const now = await checkPlan(session, { ...plan, basis: [] }, known);
  const inverse = new InverseDraft();
  const found = contentsNow(now);
  for (const before of checked.due) {
    const content = found.get(cellName(before.change.cell));
    const format = formatNow(now, before);
    if (!content || !(isWritten(before, content) || format !== before.numberFormat)) continue;
    const { cell, why } = before.change;
    inverse.cells.push({
      cell,
      before: content,
      after: before.found,
      numberFormat: before.numberFormat,
      why,
    });
  }
  for (const [column, captured] of checked.widths) {
    if (now.widths.get(column) !== captured) inverse.widths.push({ column, width: { captured } });
  }
  for (const { name, from, to } of checked.tables) {
    if (!now.tables.some((table) => table.name === name)) inverse.tables.push({ name, from: to, to: from });
  }
  if (!inverse.isEmpty) inverse.wraps.push(...unwrapped(checked.wraps));
  const isPainted = !inverse.isEmpty || JSON.stringify(now.paints) !== JSON.stringify(checked.paints);
  if (isPainted) inverse.looks.push(...paintedOver(checked.paints));
  return { inverse: inverse.plan(plan.sheet), isProtected: now.isProtected };
}

function contentsNow({ due, skipped }: CheckedPlan): ReadonlyMap<string, CellContent> {
  return new Map([...due, ...skipped].map(({ change, found }) => [cellName(change.cell), found]));
}

/** The number format of a cell whose content is as before; one that was written counts by its content. */
function formatNow({ due }: CheckedPlan, { change, numberFormat }: DueChange): string {
  const same = due.find((item) => item.change === change);
  return same?.numberFormat ?? numberFormat;
}

/** Whether Attain wrote what stands there; Excel may word a formula its own way. What a colleague wrote is no such thing. */
function isWritten({ change: { after }, found: before }: DueChange, now: CellContent): boolean {
  if (sameContent(now, before)) return false;
  return sameContent(now, after) || (after.kind === 'formula' && now.kind === 'formula');
}
