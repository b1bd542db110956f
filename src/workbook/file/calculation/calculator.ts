import type { CellValue } from '../../../core/sheet/snapshot';
import { CELL_LIMITS } from '../fileLimits';
import type { ScannedCell } from '../sheetScan';
import type { EngineFile } from '../values';
import { PlainResults } from './plainFormula/plainResults';
import { SheetFormulas } from './sheetFormulas';
import { Workload, type FormulaSource } from './workload';

interface Sheet {
  readonly formulas: SheetFormulas;
  readonly plain: PlainResults;
}

/** Calculates formulas that have no result yet, or whose figures have changed. */
export class Calculator {
  private readonly workload: Workload;
  private readonly sheets = new Map<string, Sheet | null>();
  private opened: EngineFile | undefined;

  /**
   * `open` gives the workbook to the engine; it is asked only for what is to be calculated there. `valueOf`
   * gives what a cell without a formula holds.
   */
  constructor(
    private readonly open: () => EngineFile,
    private readonly scan: FormulaSource['sheet'],
    private readonly valueOf: (cell: ScannedCell) => CellValue,
  ) {
    this.workload = new Workload({ sheet: scan, formulaOf: (name, cell) => this.formulaOf(name, cell) });
  }

  /** The formula of a cell as it reads there, without its `=`; `''` for none. */
  formulaOf(sheet: string, cell: ScannedCell): string {
    return this.sheet(sheet)?.formulas.formulaOf(cell) ?? cell.formulaText;
  }

  /** The result of a cell's formula; `null` where only Excel can tell. */
  result(sheet: string, cell: string): CellValue | null {
    const plain = this.sheet(sheet)?.plain.result(cell) ?? null;
    if (plain !== null) return plain;
    if (!this.workload.isBounded(sheet, cell)) return null;
    this.opened ??= this.open();
    const { value, error } = this.opened.CalcCellValue(sheet, cell, { RawCellValue: true });
    if (error !== null) return /^#[A-Z/0]+[!?]?$/.test(error) ? error : null;
    if (value === 'TRUE' || value === 'FALSE') return value === 'TRUE';
    if (/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(value)) return Number(value);
    return value.length > CELL_LIMITS.text ? null : value;
  }

  private sheet(name: string): Sheet | null {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const scan = this.scan(name);
    const formulas = scan ? new SheetFormulas(scan) : null;
    const made = formulas && { formulas, plain: new PlainResults(formulas, this.valueOf) };
    this.sheets.set(name, made);
    return made;
  }
}
