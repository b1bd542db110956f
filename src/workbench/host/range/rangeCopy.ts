import { choiceOf, flagOf } from '../arguments';
import { intersection, type Area } from '../area';
import type { CellStyle } from '../cellStyle';
import { invalidArgument } from '../failures';
import { movedFormula } from '../formula/references';
import { checkAllowed, checkContentsEditable } from '../protectionGuard';
import type { CellContent, CellInput, SheetStorage } from '../storage';
import { workableArea } from './styledAreas';

const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;

export type CopyType = (typeof COPY_TYPES)[number];

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Options as a client gives them. */
export function copyOptions(copyType: unknown, skipBlanks: unknown, transpose: unknown): CopyOptions {
  return {
    type: choiceOf(copyType, COPY_TYPES, 'All'),
    skipBlanks: flagOf(skipBlanks),
    transpose: flagOf(transpose),
  };
}

interface Place {
  readonly sheet: SheetStorage;
  readonly area: Area;
}

/** Copies cells as Excel's paste does: a source that fits several times is repeated. */
export function copyCells(from: Place, to: Place, options: CopyOptions): void {
  const source = workableArea(from.sheet, from.area);
  if (!source) return;
  const rows = options.transpose ? source.columns : source.rows;
  const columns = options.transpose ? source.rows : source.columns;
  const fits = to.area.rows % rows === 0 && to.area.columns % columns === 0;
  const target = fits ? to.area : { ...to.area, rows, columns };
  if (target.rows * target.columns > 5_000_000) throw invalidArgument();
  const tile = <T>(grid: readonly (readonly T[])[]): T[][] =>
    tiled(options.transpose ? transposed(grid) : grid, target);

  if (options.type !== 'Formats') {
    checkContentsEditable(to.sheet, target);
    const cells = tile(from.sheet.readCells(source));
    const inputs = cells.map((row, r) =>
      row.map((cell, c) =>
        inputFor(cell, options, movement(source, target, r % rows, c % columns, options, [r, c])),
      ),
    );
    to.sheet.writeCells(target.row, target.column, inputs);
  }
  if (options.type === 'All' || options.type === 'Formats') {
    checkAllowed(to.sheet, 'allowFormatCells');
    to.sheet.writeNumberFormats(target.row, target.column, tile(from.sheet.readNumberFormats(source)));
    to.sheet.writeStyles(target.row, target.column, tile<CellStyle>(from.sheet.readStyles(source)));
    if (!options.transpose) copyMerges(from.sheet, source, to.sheet, target);
  }
}

/** How far a copied cell has moved, as rows and columns. */
type Movement = readonly [number, number];

function movement(
  source: Area,
  target: Area,
  row: number,
  column: number,
  options: CopyOptions,
  [atRow, atColumn]: Movement,
): Movement {
  const [fromRow, fromColumn] = options.transpose ? [column, row] : [row, column];
  return [target.row + atRow - source.row - fromRow, target.column + atColumn - source.column - fromColumn];
}

function inputFor(cell: CellContent, options: CopyOptions, [rows, columns]: Movement): CellInput | null {
  if (cell.value === null && cell.formula === null && options.skipBlanks) return null;
  if (cell.formula === null || options.type === 'Values') return { value: cell.value };
  return { formula: movedFormula(cell.formula, rows, columns) };
}

function copyMerges(from: SheetStorage, source: Area, to: SheetStorage, target: Area): void {
  const merges = from.merges().filter((merge) => intersection(merge, source));
  if (merges.length === 0 && !to.merges().some((merge) => intersection(merge, target))) return;
  to.unmerge(target);
  for (let row = 0; row < target.rows; row += source.rows) {
    for (let column = 0; column < target.columns; column += source.columns) {
      for (const merge of merges) {
        to.merge({
          ...merge,
          row: merge.row - source.row + target.row + row,
          column: merge.column - source.column + target.column + column,
        });
      }
    }
  }
}

function transposed<T>(grid: readonly (readonly T[])[]): T[][] {
  const [first = []] = grid;
  return first.map((_, column) => grid.flatMap((row) => row.slice(column, column + 1)));
}

function tiled<T>(grid: readonly (readonly T[])[], target: Area): T[][] {
  return Array.from({ length: target.rows }, (_, row) => {
    const line = grid[row % grid.length] ?? [];
    return Array.from({ length: target.columns }, (__, column) => line.slice(column % line.length)[0]).filter(
      (entry) => entry !== undefined,
    );
  });
}
