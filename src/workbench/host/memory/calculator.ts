import { mapArea, MAX_COLUMNS, type Area } from '../area';
import type { Expression } from '../formula/expression';
import { parseFormula } from '../formula/parse';
import type { CellValue, Plain } from '../storage';
import { isRecord } from '../arguments';
import { NAMES } from '../recordKinds';
import { NAME_ERROR, type Cells, type Operand } from './coercion';
import { evaluate, operandOf, type FunctionCaller, type Surroundings } from './evaluate';
import { cellKey, type SheetData } from './sheetData';
import { tablePart } from './tableReference';

/** More cells than this in one reference are not computed one by one. */
const MOST_CELLS = 1_000_000;

/** The names of a workbook or a sheet, in small letters, as the host keeps them. */
type NameRecords = ReadonlyMap<string, Plain>;

/** Computes formulas when their results are asked for, and remembers them until something changes. */
export class Calculator {
  private readonly parsed = new Map<string, Expression | null>();
  private readonly results = new Map<string, CellValue>();
  private readonly running = new Set<string>();
  /** Functions beyond those of Excel. */
  call: FunctionCaller = () => undefined;

  constructor(
    private readonly sheets: () => readonly SheetData[],
    private readonly names: () => NameRecords | undefined = () => undefined,
  ) {}

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
    const result = this.compute(sheet, cell.formula, row);
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

  private compute(sheet: SheetData, formula: string, row: number): CellValue {
    const expression = this.parse(formula);
    return expression ? evaluate(expression, this.around(sheet, row, [])) : NAME_ERROR;
  }

  /** What a formula in a row of a sheet reaches; `within` are the names whose formulas lead to it. */
  private around(sheet: SheetData, row: number, within: readonly string[]): Surroundings {
    return {
      read: (area, name) => this.read(sheet, area, name),
      call: this.call,
      named: (text) =>
        this.partOfTable(sheet, row, text) ?? this.named(sheet, row, text.toLowerCase(), within),
    };
  }

  private named(sheet: SheetData, row: number, name: string, within: readonly string[]): Operand | undefined {
    const formula = nameFormula(sheet.records.get(NAMES), name) ?? nameFormula(this.names(), name);
    const expression = formula === undefined || within.includes(name) ? null : this.parse(formula);
    return expression ? operandOf(expression, this.around(sheet, row, [...within, name])) : undefined;
  }

  private partOfTable(sheet: SheetData, row: number, text: string): Operand | undefined {
    const part = tablePart(text, this.sheets(), { sheet, row });
    if (part === null) return undefined;
    return 'error' in part ? part : (this.read(part.sheet, part.area, null) ?? undefined);
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

function nameFormula(records: NameRecords | undefined, name: string): string | undefined {
  const kept = records?.get(name);
  const formula: unknown = isRecord(kept) ? kept['formula'] : undefined;
  return typeof formula === 'string' ? formula : undefined;
}
