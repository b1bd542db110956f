import { History, type WorkbookState } from './history';
import type { SheetData } from './sheetData';

/**
 * The present state of a workbook, and those before and after it. What one batch changes is one step, and so is
 * each change outside.
 */
export class Versions {
  private readonly history = new History();
  /** The sheets whose data belong to the running step alone, and may be changed in place. */
  private own = new Set<string>();
  private beforeStep: WorkbookState | null = null;
  private isBatch = false;

  /** @param changed after every change of the state */
  constructor(
    private present: WorkbookState,
    private readonly changed: () => void,
  ) {}

  get state(): WorkbookState {
    return this.present;
  }

  get isInBatch(): boolean {
    return this.isBatch;
  }

  /** The data of a sheet, to read only. */
  data(id: string): SheetData {
    const data = this.present.sheets.find((sheet) => sheet.id === id);
    if (!data) throw new Error(`There is no sheet ${id}.`);
    return data;
  }

  /** The data of a sheet, to be changed in place within a step. */
  writable(id: string): SheetData {
    const data = this.data(id);
    if (this.own.has(id)) return data;
    const copy = data.copy();
    this.own.add(id);
    this.put({ sheets: this.present.sheets.map((sheet) => (sheet.id === id ? copy : sheet)) });
    return copy;
  }

  /** Replaces parts of the state: within a step it is undone with the step, outside it is no step. */
  put(parts: Partial<WorkbookState>): void {
    this.present = { ...this.present, ...parts };
  }

  /** Adds a sheet whose data nobody else holds. */
  add(sheet: SheetData): void {
    this.own.add(sheet.id);
    this.put({ sheets: [...this.present.sheets, sheet] });
  }

  /** Runs a change as part of the running step, or as a step of its own. */
  step<T>(change: () => T): T {
    this.beforeStep ??= this.present;
    try {
      return change();
    } finally {
      this.changed();
      if (!this.isBatch) this.endStep();
    }
  }

  async batch<T>(work: () => Promise<T>): Promise<T> {
    this.isBatch = true;
    try {
      return await work();
    } finally {
      this.isBatch = false;
      this.endStep();
    }
  }

  /** Goes a step back or forth. The state that was left; null when there is none to go to. */
  travel(direction: 'back' | 'forward'): WorkbookState | null {
    const left = this.present;
    const next = this.history[direction](left);
    if (!next) return null;
    this.present = next;
    this.changed();
    return left;
  }

  private endStep(): void {
    if (this.beforeStep) this.history.push(this.beforeStep);
    this.beforeStep = null;
    this.own = new Set();
  }
}
