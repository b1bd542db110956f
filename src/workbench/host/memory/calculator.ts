import { mapArea, MAX_COLUMNS, type Area } from '../area';
import type { Expression } from '../formula/expression';
import { parseFormula } from '../formula/parse';
import type { CellValue } from '../storage';
import { NAME_ERROR, type Cells } from './coercion';
import { evaluate, type FunctionCaller } from './evaluate';
import { cellKey, type SheetData } from './sheetData';

/** More cells than this in one reference are not computed one by one. */
const MOST_CELLS = 1_000_000;

/** Computes formulas when their results are asked for, and remembers them until something changes. */
export class Calculator {
  private readonly parsed = new Map<string, Expression | null>();
  private readonly results = new Map<string, CellValue>();
  private readonly running = new Set<string>();
  /** Functions beyond those of Excel. */
  call: FunctionCaller = () => undefined;

  constructor(private readonly sheets: () => readonly SheetData[]) {}

  forget(): void {
    this.results.clear();
  }

  /** The value of a cell: what it holds, or the result of its formula. */
  value(sheet: SheetData, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (cell?.formula === undefined) return cell?.value ?? null;
    const key = `${sheet.id}:${cellKey(row, column)}`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    // A formula that leads back to itself shows 0 in Excel.
    if (this.running.has(key)) return 0;
    this.running.add(key);
    const result = this.compute(sheet, cell.formula);
    this.running.delete(key);
    this.results.set(key, result);
    return result;
  }

  calculateAll(): void {
    for (const sheet of this.sheets()) {
      for (const key of sheet.cells.keys()) {
        this.value(sheet, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
      }
    }
  }

  private compute(sheet: SheetData, formula: string): CellValue {
    const expression = this.parse(formula);
    if (!expression) return NAME_ERROR;
    const read = (area: Area, name: string | null) => this.read(sheet, area, name);
    return evaluate(expression, { read, call: this.call });
  }

  private parse(formula: string): Expression | null {
    const known = this.parsed.get(formula);
    if (known !== undefined) return known;
    const expression = parseFormula(formula);
    this.parsed.set(formula, expression);
    return expression;
  }

  private read(own: SheetData, area: Area, name: string | null): Cells | null {
    const wanted = name?.toLowerCase();
    const sheet = wanted === undefined ? own : this.sheets().find((one) => one.name.toLowerCase() === wanted);
    if (!sheet || area.rows * area.columns > MOST_CELLS * 20) return null;
    const rows = area.rows * area.columns > MOST_CELLS ? this.occupied(sheet, area) : area;
    return mapArea(rows, (row, column) => this.value(sheet, row, column));
  }

  /** A whole column reaches only as far down as there are cells. */
  private occupied(sheet: SheetData, area: Area): Area {
    let rows = 1;
    for (const key of sheet.cells.keys()) rows = Math.max(rows, Math.floor(key / MAX_COLUMNS) + 1 - area.row);
    return { ...area, rows: Math.min(area.rows, rows) };
  }
}
