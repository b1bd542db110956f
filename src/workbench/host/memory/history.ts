import type { SheetData } from './sheetData';

/** All that undo brings back. */
export interface WorkbookState {
  readonly sheets: readonly SheetData[];
  readonly activeId: string;
}

/** The states before and after the present one. */
export class History {
  private readonly past: WorkbookState[] = [];
  private future: WorkbookState[] = [];

  /** Notes the state before a step. What had been taken back can no longer be redone. */
  push(before: WorkbookState): void {
    this.past.push(before);
    this.future = [];
  }

  back(present: WorkbookState): WorkbookState | null {
    const state = this.past.pop() ?? null;
    if (state) this.future.push(present);
    return state;
  }

  forward(present: WorkbookState): WorkbookState | null {
    const state = this.future.pop() ?? null;
    if (state) this.past.push(present);
    return state;
  }

  get length(): number {
    return this.past.length;
  }
}
