import { message } from '../../core/language/message';
import { sameCell } from '../../core/sheet/address';
import type {
  CellChange,
  ChangePlan,
  TableResize,
  WidthChange,
  WrapChange,
} from '../../core/sheet/changePlan';
import type { SheetRef } from '../../core/sheet/snapshot';
import { captureLooks } from './capturedLook';
import type { Area } from './cellAreas';
import type { CheckedPlan } from './checkPlan';
import type { Look } from './look';
import type { Paint } from './paintLook';
import type { Unwritten } from './unwritten';
import type { CheckedWrap } from './wraps';

/** Collects, step by step, what undoes the steps made so far. */
export class InverseDraft {
  readonly cells: CellChange[] = [];
  readonly looks: Area<Look>[] = [];
  readonly widths: WidthChange[] = [];
  readonly tables: TableResize[] = [];
  readonly wraps: WrapChange[] = [];

  get isEmpty(): boolean {
    return (
      this.cells.length + this.looks.length + this.widths.length + this.tables.length + this.wraps.length ===
      0
    );
  }

  /** Takes in what cells hold by now, of those that were written and of others that Excel changed along with them. */
  correct(found: readonly Unwritten[]): void {
    for (const { cell, wanted, found: before } of found) {
      const at = this.cells.findIndex((change) => sameCell(change.cell, cell));
      const written = this.cells[at];
      if (written) this.cells[at] = { ...written, before };
      else this.cells.push({ cell, before, after: wanted, why: message('job.restore') });
    }
  }

  plan(sheet: SheetRef): ChangePlan {
    return {
      sheet,
      cells: this.cells,
      looks: this.looks.length === 0 ? [] : [{ kind: 'restore', look: captureLooks(this.looks) }],
      widths: this.widths,
      tables: [...this.tables].reverse(),
      ...(this.wraps.length === 0 ? {} : { wraps: this.wraps }),
    };
  }
}

/** What will undo a plan, as far as that can be known before it is written: Excel may word a formula its own way. */
export function expectedInverse(
  plan: ChangePlan,
  { due, paints, widths, tables, wraps }: CheckedPlan,
): ChangePlan {
  const inverse = new InverseDraft();
  for (const { change, found, numberFormat } of due) {
    const { cell, after, why } = change;
    inverse.cells.push({ cell, before: after, after: found, numberFormat, why });
  }
  inverse.looks.push(...paintedOver(paints));
  for (const { column } of plan.widths) {
    const captured = widths.get(column);
    if (captured !== undefined) inverse.widths.push({ column, width: { captured } });
  }
  for (const { name, from, to } of tables) inverse.tables.push({ name, from: to, to: from });
  inverse.wraps.push(...unwrapped(wraps));
  return inverse.plan(plan.sheet);
}

/** What puts wrapping and heights back. */
export function unwrapped(wraps: readonly CheckedWrap[]): readonly WrapChange[] {
  return wraps.map(({ change: { cell }, before }) => ({ cell, wrap: before }));
}

/** How the cells looked that the paints change. */
export function paintedOver(paints: readonly Paint[]): Area<Look>[] {
  return paints.flatMap(({ ranges, from }) => ranges.map((range) => ({ range, shared: from })));
}
