import { message } from '../../core/language/message';
import { parseCell, type CellAddress } from '../../core/sheet/address';
import { isEmptyPlan, type Applied, type ChangePlan } from '../../core/sheet/changePlan';
import type { SheetMark } from '../../core/sheet/sheetMark';
import { freeSheetName, type SheetPage } from '../../core/sheet/sheetPage';
import type { CellValue, SheetRef, SheetSnapshot, TableObject } from '../../core/sheet/snapshot';
import { WorkbookFailure } from '../failure';
import type {
  Preferences,
  SheetInfo,
  SheetMarks,
  Unsubscribe,
  Workbook,
  WorkbookEvents,
  WorkOptions,
} from '../port';
import { applyToMemory, STANDARD_WIDTH } from './memoryApply';
import { fillPage } from './memoryPage';
import { holding, MemorySheet, type MemoryCell } from './memorySheet';
import { sheetSeed, type RowSeeds, type SheetSeed } from './seed';

export interface MemoryOptions {
  /** Name of the active sheet; the first one unless told. */
  readonly active?: string;
  /** Results of written formulas; `''` unless told: the double has no calculation engine. */
  readonly calculate?: (formula: string) => CellValue;
  /** How many cells are written before progress is told and cancelling is looked for. */
  readonly blockSize?: number;
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/**
 * A workbook in memory for tests: `memoryWorkbook({ 績效: [['衡量指標', '目標值'], ['來臺人次', '600,000 件']] })`.
 */
export function memoryWorkbook(
  sheets: Readonly<Record<string, RowSeeds | SheetSeed>>,
  options: MemoryOptions = {},
): MemoryWorkbook {
  const made = Object.entries(sheets).map(([name, seed], index) => {
    const full = sheetSeed(seed);
    return new MemorySheet({ id: full.id ?? `sheet-${index + 1}`, name }, full);
  });
  return new MemoryWorkbook(made, options);
}

/** The test double. The methods below the port's are what a person, or a mischievous test, does to it. */
export class MemoryWorkbook implements Workbook, WorkbookEvents, SheetMarks {
  /** What is marked, by the sheet's name. */
  readonly marks = new Map<string, readonly SheetMark[]>();
  /** Where the user was taken last. */
  revealed: { readonly sheet: string; readonly cell: CellAddress } | null = null;
  /** How often each method was called. */
  readonly calls = { sheets: 0, read: 0, apply: 0, writeSheet: 0 };
  readonly preferences: Preferences;

  private readonly stored: Map<string, string>;
  private readonly selectionListeners = new Set<(sheet: string, cell: CellAddress) => void>();
  private readonly changeListeners = new Set<(sheet: string, range: string) => void>();
  private active: string | undefined;
  private made = 0;
  private failure: WorkbookFailure | undefined;

  constructor(
    private readonly all: MemorySheet[],
    private readonly options: MemoryOptions,
  ) {
    this.active = options.active ?? all[0]?.ref.name;
    this.stored = new Map(
      Object.entries(options.preferences ?? {}).map(([key, value]) => [key, JSON.stringify(value)]),
    );
    this.preferences = {
      get: async (key) => {
        const text = this.stored.get(key);
        const value: unknown = text === undefined ? undefined : JSON.parse(text);
        return value;
      },
      set: async (key, value) => void this.stored.set(key, JSON.stringify(value)),
      remove: async (key) => void this.stored.delete(key),
    };
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    this.calls.sheets++;
    this.failIfTold();
    return this.all.map(({ ref, visibility }) => ({ ...ref, visibility, active: ref.name === this.active }));
  }

  async read(sheet: SheetRef, options: WorkOptions = {}): Promise<SheetSnapshot> {
    this.calls.read++;
    this.failIfTold();
    const found = this.find(sheet);
    if (options.signal?.aborted) {
      throw new WorkbookFailure('cancelled', message('failures.cancelled-unharmed'));
    }
    options.progress?.(1, 1);
    return found.snapshot();
  }

  async apply(plan: ChangePlan, options: WorkOptions = {}): Promise<Applied> {
    this.calls.apply++;
    this.failIfTold();
    const sheet = this.find(plan.sheet);
    if (sheet.protection === 'protected' && !isEmptyPlan(plan)) {
      throw new WorkbookFailure('protected', message('failures.protected', { sheet: sheet.ref.name }));
    }
    const { calculate = () => '', blockSize = 1_000 } = this.options;
    return applyToMemory(sheet, plan, calculate, blockSize, options);
  }

  async writeSheet(page: SheetPage, onto: SheetRef | null, options: WorkOptions = {}): Promise<SheetRef> {
    this.calls.writeSheet++;
    this.failIfTold();
    if (options.signal?.aborted) {
      throw new WorkbookFailure('cancelled', message('failures.cancelled-unharmed'));
    }
    const held = this.all.find(({ ref }) => ref.id === onto?.id);
    if (held?.protection === 'protected') {
      throw new WorkbookFailure('protected', message('failures.protected', { sheet: held.ref.name }));
    }
    const sheet = held ?? this.add(page.name);
    fillPage(sheet, page, this.options.calculate ?? (() => ''));
    options.progress?.(1, 1);
    return sheet.ref;
  }

  async removeSheet({ id }: SheetRef): Promise<void> {
    this.failIfTold();
    const found = this.all.find(({ ref }) => ref.id === id);
    if (found) this.deleteSheet(found.ref.name);
  }

  async reveal(sheet: SheetRef, cell: CellAddress): Promise<void> {
    const { name } = this.find(sheet).ref;
    this.active = name;
    this.revealed = { sheet: name, cell };
  }

  async mark(sheet: SheetRef, marks: readonly SheetMark[]): Promise<void> {
    this.failIfTold();
    this.marks.set(this.find(sheet).ref.name, marks);
  }

  async unmark(): Promise<void> {
    this.failIfTold();
    this.marks.clear();
  }

  async onSelection(listener: (sheet: string, cell: CellAddress) => void): Promise<Unsubscribe> {
    this.selectionListeners.add(listener);
    return async () => void this.selectionListeners.delete(listener);
  }

  async onChanged(listener: (sheet: string, range: string) => void): Promise<Unsubscribe> {
    this.changeListeners.add(listener);
    return async () => void this.changeListeners.delete(listener);
  }

  /** A person types a value (or a formula with its result) into a cell: `type('績效', 'D4', '603,349 人')`. */
  type(sheet: string, cell: string, value: CellValue, formula?: string): void {
    const { content, value: held } = holding(value);
    const { numberFormat, look } = this.cell(sheet, cell);
    const made = this.named(sheet);
    made.set(address(cell), {
      content: formula === undefined ? content : { kind: 'formula', formula },
      value: held,
      numberFormat,
      ...(look === undefined ? {} : { look }),
    });
    for (const listener of this.changeListeners) listener(made.ref.id, cell);
  }

  /** A person selects a cell. */
  select(sheet: string, cell: string): void {
    this.active = sheet;
    for (const listener of this.selectionListeners) listener(this.named(sheet).ref.id, address(cell));
  }

  protect(sheet: string): void {
    this.named(sheet).protection = 'protected';
  }

  rename(sheet: string, name: string): void {
    const found = this.named(sheet);
    if (this.active === sheet) this.active = name;
    found.ref = { id: found.ref.id, name };
  }

  deleteSheet(sheet: string): void {
    this.all.splice(this.all.indexOf(this.named(sheet)), 1);
    if (this.active === sheet) this.active = this.all[0]?.ref.name;
  }

  /** The next call of `sheets`, `read` or `apply` fails with this. */
  failNext(failure: WorkbookFailure): void {
    this.failure = failure;
  }

  /** What a cell is now: `cell('績效', 'E4')`. */
  cell(sheet: string, cell: string): MemoryCell {
    return this.named(sheet).get(address(cell));
  }

  /** The width that was seeded or set, or the standard one. */
  width(sheet: string, column: number): number {
    return this.named(sheet).widths.get(column) ?? STANDARD_WIDTH;
  }

  /** The height that a row has of its own, in points; `undefined` where it fits its texts. */
  height(sheet: string, row: number): number | undefined {
    return this.named(sheet).heights.get(row);
  }

  /** Gives a row a height of its own, as a person does. */
  setHeight(sheet: string, row: number, points: number): void {
    this.named(sheet).heights.set(row, points);
  }

  isWrapped(sheet: string, cell: string): boolean {
    return this.named(sheet).wrapped.has(cell);
  }

  tables(sheet: string): readonly TableObject[] {
    return this.named(sheet).tables;
  }

  private add(wanted: string): MemorySheet {
    const name = freeSheetName(
      wanted,
      this.all.map(({ ref }) => ref.name),
    );
    const sheet = new MemorySheet({ id: `sheet-made-${++this.made}`, name }, { rows: [] });
    this.all.push(sheet);
    return sheet;
  }

  private named(name: string): MemorySheet {
    const found = this.all.find(({ ref }) => ref.name === name);
    if (!found) throw new RangeError(`No sheet "${name}" in the test's workbook`);
    return found;
  }

  private find({ id, name }: SheetRef): MemorySheet {
    const found = this.all.find(({ ref }) => ref.id === id);
    if (!found) throw new WorkbookFailure('sheet-gone', message('failures.sheet-gone', { sheet: name }));
    return found;
  }

  private failIfTold(): void {
    const failure = this.failure;
    this.failure = undefined;
    if (failure) throw failure;
  }
}

function address(name: string): CellAddress {
  const parsed = parseCell(name);
  if (!parsed) throw new RangeError(`"${name}" names no cell`);
  return parsed;
}
