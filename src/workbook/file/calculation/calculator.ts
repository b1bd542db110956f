import type { CellValue } from '../../../core/sheet/snapshot';
import { CELL_LIMITS } from '../fileLimits';
import type { EngineFile } from '../values';
import { Workload, type FormulaSource } from './workload';

/** Calculates formulas that have no result yet, or whose figures have changed. */
export class Calculator {
  private readonly workload: Workload;

  constructor(
    private readonly file: EngineFile,
    sheet: FormulaSource['sheet'],
  ) {
    this.workload = new Workload({
      sheet,
      formulaAt: (name, cell) => file.GetCellFormula(name, cell).formula,
    });
  }

  /** The result of a cell's formula; `null` where only Excel can tell. */
  result(sheet: string, cell: string): CellValue | null {
    if (!this.workload.isBounded(sheet, cell)) return null;
    const { value, error } = this.file.CalcCellValue(sheet, cell, { RawCellValue: true });
    if (error !== null) return /^#[A-Z/0]+[!?]?$/.test(error) ? error : null;
    if (value === 'TRUE' || value === 'FALSE') return value === 'TRUE';
    if (/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(value)) return Number(value);
    return value.length > CELL_LIMITS.text ? null : value;
  }

  /** A result that was calculated, as its cell displays it. */
  shown(sheet: string, cell: string, result: CellValue): string {
    if (!this.workload.isBounded(sheet, cell)) return String(result);
    const { value, error } = this.file.CalcCellValue(sheet, cell, {});
    return error === null ? value : String(result);
  }
}
