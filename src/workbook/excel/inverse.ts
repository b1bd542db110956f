import type { CellChange, ChangePlan, TableResize, WidthChange } from '../../core/sheet/changePlan';
import type { SheetRef } from '../../core/sheet/snapshot';
import { captureLooks } from './capturedLook';
import type { Area } from './cellAreas';
import type { Look } from './look';

/** Collects, step by step, what undoes the steps made so far. */
export class InverseDraft {
  readonly cells: CellChange[] = [];
  readonly looks: Area<Look>[] = [];
  readonly widths: WidthChange[] = [];
  readonly tables: TableResize[] = [];

  get isEmpty(): boolean {
    return this.cells.length + this.looks.length + this.widths.length + this.tables.length === 0;
  }

  plan(sheet: SheetRef): ChangePlan {
    return {
      sheet,
      cells: this.cells,
      looks: this.looks.length === 0 ? [] : [{ kind: 'restore', look: captureLooks(this.looks) }],
      widths: this.widths,
      tables: [...this.tables].reverse(),
    };
  }
}
