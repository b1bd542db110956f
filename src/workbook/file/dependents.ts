import {
  cellName,
  contains,
  parseCell,
  parseRange,
  type CellAddress,
  type RangeAddress,
} from '../../core/sheet/address';

/** A cell with a formula, and what it computes. */
export interface FormulaCell {
  readonly name: string;
  readonly formula: string;
}

/**
 * The formula cells of one sheet whose results rest on changed cells, directly or through each other.
 * References to other sheets and by name are left to Excel, which calculates all when it opens the file.
 */
export function dependentsOf(changed: readonly CellAddress[], formulas: readonly FormulaCell[]): string[] {
  const readers = formulas.map(({ name, formula }) => ({ name, reads: referencesIn(formula) }));
  const stale = new Set<string>();
  let fresh: readonly CellAddress[] = changed;
  while (fresh.length > 0) {
    const touched = new Touched(fresh);
    const found = readers.filter(
      ({ name, reads }) => !stale.has(name) && reads.some((range) => touched.in(range)),
    );
    for (const { name } of found) stale.add(name);
    fresh = found.flatMap(({ name }) => parseCell(name) ?? []);
  }
  return [...stale];
}

/** Some cells, and whether any of them lies in a range. */
class Touched {
  private readonly names: ReadonlySet<string>;

  constructor(private readonly cells: readonly CellAddress[]) {
    this.names = new Set(cells.map(cellName));
  }

  in(range: RangeAddress): boolean {
    const area = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (area > this.cells.length) return this.cells.some((cell) => contains(range, cell));
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if (this.names.has(cellName({ row, column }))) return true;
      }
    }
    return false;
  }
}

const REFERENCE = /(?<![\w!.'])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(!])/g;

function referencesIn(formula: string): RangeAddress[] {
  const withoutTexts = formula.replace(/"[^"]*"/g, '""');
  return [...withoutTexts.matchAll(REFERENCE)].flatMap(([text]) => parseRange(text) ?? []);
}
