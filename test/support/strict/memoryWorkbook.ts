import { rangeName, type CellAddress } from '../../../src/core/sheet/address';
import type { Applied, CellContent, ChangePlan } from '../../../src/core/sheet/changePlan';
import type { SheetMark } from '../../../src/core/sheet/sheetMark';
import type { SheetPage } from '../../../src/core/sheet/sheetPage';
import type { CellValue, SheetRef, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { MemoryOptions } from '../../../src/workbook/memory/memoryWorkbook';
import { sheetSeed, type RowSeeds, type SheetSeed } from '../../../src/workbook/memory/seed';
import type {
  Preferences,
  SheetInfo,
  SheetMarks,
  Unsubscribe,
  Workbook,
  WorkbookEvents,
  WorkOptions,
} from '../../../src/workbook/port';
import { excelBench, type ExcelBench } from '../../workbook/excel/excelBench';

/**
 * Stands in for the test double in the project `strict`: what the tests of the actions say of a workbook has to hold
 * of the genuine client over an Excel at its strictest as well.
 */
export function memoryWorkbook(
  sheets: Readonly<Record<string, RowSeeds | SheetSeed>>,
  { active, preferences = {} }: MemoryOptions = {},
): MemoryWorkbook {
  const seeds = Object.entries(sheets).map(([name, seed]) => [name, sheetSeed(seed)] as const);
  const bench = excelBench({
    sheets: Object.fromEntries(
      seeds.map(([name, { rows, hiddenRows = [], hiddenColumns = [], tables = [] }]) => {
        const [table] = tables.map((one) => ({ name: one.name, range: rangeName(one.range) }));
        return [name, { rows, hiddenRows, hiddenColumns, ...(table ? { table } : {}) }];
      }),
    ),
  });
  for (const [name, { origin, merges, protection }] of seeds) {
    if (origin ?? (Array.isArray(merges) && merges.length > 0)) throw new Error('Not stood in for yet.');
    if (protection === 'protected') bench.protect(name);
  }
  if (active !== undefined) bench.excel.storage.activate(bench.excel.sheet(active).id);
  const kept = bench.excel.storage.records('settings');
  for (const [key, value] of Object.entries(preferences)) kept.set(`attain.${key}`, JSON.stringify(value));
  return new MemoryWorkbook(bench);
}

/** What the tests use of the double, over an embedded Excel. */
export class MemoryWorkbook implements Workbook, WorkbookEvents, SheetMarks {
  readonly calls = { sheets: 0, read: 0, apply: 0, writeSheet: 0 };
  readonly preferences: Preferences;

  constructor(private readonly bench: ExcelBench) {
    this.preferences = bench.workbook.preferences;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    this.calls.sheets++;
    return this.bench.workbook.sheets();
  }

  read(sheet: SheetRef, options?: WorkOptions): Promise<SheetSnapshot> {
    this.calls.read++;
    return this.bench.workbook.read(sheet, options);
  }

  apply(plan: ChangePlan, options?: WorkOptions): Promise<Applied> {
    this.calls.apply++;
    return this.bench.workbook.apply(plan, options);
  }

  writeSheet(page: SheetPage, onto: SheetRef | null, options?: WorkOptions): Promise<SheetRef> {
    this.calls.writeSheet++;
    return this.bench.workbook.writeSheet(page, onto, options);
  }

  removeSheet(sheet: SheetRef): Promise<void> {
    return this.bench.workbook.removeSheet(sheet);
  }

  reveal(sheet: SheetRef, cell: CellAddress): Promise<void> {
    return this.bench.workbook.reveal(sheet, cell);
  }

  mark(sheet: SheetRef, marks: readonly SheetMark[]): Promise<void> {
    return this.bench.workbook.mark(sheet, marks);
  }

  unmark(): Promise<void> {
    return this.bench.workbook.unmark();
  }

  onSelection(listener: (sheet: string, cell: CellAddress) => void): Promise<Unsubscribe> {
    return this.bench.workbook.onSelection(listener);
  }

  onChanged(listener: (sheet: string, range: string) => void): Promise<Unsubscribe> {
    return this.bench.workbook.onChanged(listener);
  }

  type(sheet: string, cell: string, value: CellValue): void {
    this.bench.type(sheet, cell, value);
  }

  protect(sheet: string): void {
    this.bench.protect(sheet);
  }

  rename(sheet: string, name: string): void {
    this.bench.rename(sheet, name);
  }

  deleteSheet(sheet: string): void {
    this.bench.remove(sheet);
  }

  cell(sheet: string, cell: string): { readonly content: CellContent } {
    return { content: this.bench.state(sheet).cells[cell]?.content ?? { kind: 'empty' } };
  }
}
