import type { CellValue } from '../../../core/sheet/snapshot';
import { CELL_LIMITS } from '../fileLimits';
import type { ScannedCell } from '../sheetScan';
import type { EngineFile } from '../values';
import { PlainResults } from './plainFormula/plainResults';
import { Workload, type FormulaSource } from './workload';

/** Calculates formulas that have no result yet, or whose figures have changed. */
export class Calculator {
  private readonly workload: Workload;
  private readonly plain = new Map<string, PlainResults | null>();
  private opened: EngineFile | undefined;

  /**
   * `open` gives the workbook to the engine; it is asked only for what is to be calculated there. `valueOf`
   * gives what a cell without a formula holds.
   */
  constructor(
    private readonly open: () => EngineFile,
    private readonly sheet: FormulaSource['sheet'],
    private readonly valueOf: (cell: ScannedCell) => CellValue,
  ) {
    this.workload = new Workload({ sheet, formulaAt: (name, cell) => this.sharedFormula(name, cell) });
  }

  /** The formula of a cell that shares another's, as it reads in its own place. */
  sharedFormula(sheet: string, cell: string): string {
    return this.file.GetCellFormula(sheet, cell).formula;
  }

  /** The result of a cell's formula; `null` where only Excel can tell. */
  result(sheet: string, cell: string): CellValue | null {
    const plain = this.plainIn(sheet)?.result(cell) ?? null;
    if (plain !== null) return plain;
    if (!this.workload.isBounded(sheet, cell)) return null;
    const { value, error } = this.file.CalcCellValue(sheet, cell, { RawCellValue: true });
    if (error !== null) return /^#[A-Z/0]+[!?]?$/.test(error) ? error : null;
    if (value === 'TRUE' || value === 'FALSE') return value === 'TRUE';
    if (/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(value)) return Number(value);
    return value.length > CELL_LIMITS.text ? null : value;
  }

  private plainIn(sheet: string): PlainResults | null {
    const known = this.plain.get(sheet);
    if (known !== undefined) return known;
    const scan = this.sheet(sheet);
    const made = scan ? new PlainResults(scan, this.valueOf) : null;
    this.plain.set(sheet, made);
    return made;
  }

  private get file(): EngineFile {
    this.opened ??= this.open();
    return this.opened;
  }
}
