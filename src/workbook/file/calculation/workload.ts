import { cellName, contains, parseCell, rangeName, type CellAddress } from '../../../core/sheet/address';
import { CELL_LIMITS } from '../fileLimits';
import type { ScannedCell, ScannedSheet } from '../sheetScan';
import { partsOf, type Reference } from './formulaParts';
import { CALCULATED_FUNCTIONS } from './functions';

/** Where the formulas of a workbook stand. */
export interface FormulaSource {
  /** The cells of a sheet by its name; nothing for one that is not there, or is too large. */
  sheet(name: string): ScannedSheet | undefined;
  /** A formula as it reads in its own cell, also of those that share another's. */
  formulaOf(sheet: string, cell: ScannedCell): string;
}

/** Formulas that rest on each other in a line: the engine calls itself for each. */
const DEEPEST = 100;
/** Characters that joining texts may come to. */
const LONGEST_TEXT = 2_000_000;
/** Cells that are looked at for all questions together. */
const PATIENCE = 2_000_000;

/** How much a cell is to calculate, at most; `null` where no bound is known. */
type Work = { readonly depth: number; readonly length: number } | null;

const NO_WORK: Work = { depth: 0, length: 0 };

/** Tells before the engine is asked whether a formula, with all that it rests on, is a bounded work. */
export class Workload {
  private readonly works = new Map<string, Work>();
  private readonly formulas = new Map<string, ReadonlyMap<string, ScannedCell>>();
  private patience = PATIENCE;

  constructor(private readonly source: FormulaSource) {}

  isBounded(sheet: string, cell: string): boolean {
    const address = parseCell(cell);
    return address !== undefined && this.ofCell(sheet, address, 0) !== null;
  }

  private ofCell(sheet: string, address: CellAddress, asked: number): Work {
    const name = cellName(address);
    const cell = this.formulasOf(sheet).get(name);
    if (!cell) return NO_WORK;
    if (asked > DEEPEST) return null;
    return this.once(`${sheet.toLowerCase()}!${name}`, () => this.ofFormula(sheet, cell, asked));
  }

  private ofFormula(sheet: string, cell: ScannedCell, asked: number): Work {
    const formula = this.source.formulaOf(sheet, cell);
    if (formula.length > CELL_LIMITS.formula) return null;
    const { isPlain, functions, references, joins } = partsOf(formula);
    if (!isPlain || !functions.every((used) => CALCULATED_FUNCTIONS.has(used))) return null;
    let depth = 0;
    let length = formula.length;
    for (const reference of references) {
      const read = this.ofRange(reference.sheet ?? sheet, reference.range, asked + 1);
      if (!read) return null;
      depth = Math.max(depth, read.depth);
      if (joins)
        length +=
          this.cellsIn(reference.sheet ?? sheet, reference.range) * Math.max(read.length, CELL_LIMITS.text);
      else length = Math.max(length, read.length);
    }
    return depth >= DEEPEST || length > LONGEST_TEXT ? null : { depth: depth + 1, length };
  }

  /** The most that one of a range's cells is to calculate. */
  private ofRange(sheet: string, range: Reference['range'], asked: number): Work {
    if (areaOf(range) === 1) return this.ofCell(sheet, { row: range.top, column: range.left }, asked);
    return this.once(`${sheet.toLowerCase()}!${rangeName(range)}`, () => {
      let depth = 0;
      let length = 0;
      for (const { address } of this.formulasOf(sheet).values()) {
        if (--this.patience < 0) return null;
        if (!contains(range, address)) continue;
        const work = this.ofCell(sheet, address, asked);
        if (!work) return null;
        depth = Math.max(depth, work.depth);
        length = Math.max(length, work.length);
      }
      return { depth, length };
    });
  }

  private once(key: string, find: () => Work): Work {
    const known = this.works.get(key);
    if (known !== undefined) return known;
    // Whoever asks again before there is an answer asks in a circle.
    this.works.set(key, null);
    const found = find();
    this.works.set(key, found);
    return found;
  }

  private cellsIn(sheet: string, range: Reference['range']): number {
    const area = areaOf(range);
    if (area === 1) return 1;
    const rows = this.source.sheet(sheet)?.rows ?? [];
    return Math.min(
      area,
      rows.reduce((sum, { cells }) => sum + cells.length, 0),
    );
  }

  private formulasOf(sheet: string): ReadonlyMap<string, ScannedCell> {
    const key = sheet.toLowerCase();
    const known = this.formulas.get(key);
    if (known) return known;
    const cells = (this.source.sheet(sheet)?.rows ?? []).flatMap((row) => row.cells);
    const formulas = cells.filter(({ formula }) => formula !== 'none');
    const found = new Map(formulas.map((cell) => [cellName(cell.address), cell]));
    this.formulas.set(key, found);
    return found;
  }
}

function areaOf({ top, left, bottom, right }: Reference['range']): number {
  return (bottom - top + 1) * (right - left + 1);
}
