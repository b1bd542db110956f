import { intersection, type Area } from '../area';
import { invalidOperation } from '../failures';
import { movedFormula } from '../formula/references';
import { checkAllowed, checkContentsEditable } from '../protectionGuard';
import { workableArea } from '../range/styledAreas';
import type { CellContent, CellInput, SheetStorage } from '../storage';
import type { SortField } from './sortFields';
import { orderOf, type TextOrder } from './sortOrder';

/** Rows change their places when cells are sorted from top to bottom, columns when from left to right. */
export type Sorted = 'rows' | 'columns';

/**
 * Sorts cells with their looks. Formulas are as if they were copied to their new place. What is hidden stays.
 *
 * @throws HostError where merged cells are among them, or protection forbids it
 */
export function sortCells(
  sheet: SheetStorage,
  whole: Area,
  sorted: Sorted,
  fields: readonly SortField[],
  texts: TextOrder,
): void {
  checkAllowed(sheet, 'allowSort');
  checkContentsEditable(sheet, whole);
  const area = workableArea(sheet, whole);
  if (!area) return;
  if (sheet.merges().some((merge) => intersection(merge, area))) throw invalidOperation();
  const lines = linesOf(sheet, area, sorted);
  const before = lines.map((line) => readLine(sheet, line));
  const orders = fields.map((field) => [field.key, orderOf(field, texts)] as const);
  const after = [...before].sort((a, b) => {
    for (const [key, order] of orders) {
      const [one, other] = [a.cells[key], b.cells[key]];
      const result = one && other ? order(one, other) : 0;
      if (result !== 0) return result;
    }
    return 0;
  });
  after.forEach((line, index) => {
    const to = lines[index];
    if (to && line !== before[index]) writeLine(sheet, line, to);
  });
}

/** One row or column of what is sorted. */
interface Line {
  readonly area: Area;
  readonly cells: readonly (CellContent & { readonly style: ReturnType<SheetStorage['readStyles']>[0][0] })[];
  readonly formats: readonly string[];
}

function linesOf(sheet: SheetStorage, area: Area, sorted: Sorted): Area[] {
  const { row, column, rows, columns } = area;
  if (sorted === 'rows') {
    return Array.from({ length: rows }, (_, index) => ({ ...area, row: row + index, rows: 1 })).filter(
      (line) => !sheet.isRowHidden(line.row),
    );
  }
  return Array.from({ length: columns }, (_, index) => ({
    ...area,
    column: column + index,
    columns: 1,
  })).filter((line) => !sheet.isColumnHidden(line.column));
}

function readLine(sheet: SheetStorage, area: Area): Line {
  const styles = sheet.readStyles(area).flat();
  return {
    area,
    cells: sheet
      .readCells(area)
      .flat()
      .flatMap((cell, index) => styles.slice(index, index + 1).map((style) => ({ ...cell, style }))),
    formats: sheet.readNumberFormats(area).flat(),
  };
}

function writeLine(sheet: SheetStorage, { area: from, cells, formats }: Line, to: Area): void {
  const shaped = <T>(entries: readonly T[]): T[][] =>
    to.rows === 1 ? [[...entries]] : entries.map((entry) => [entry]);
  const inputs = cells.map(({ value, formula }): CellInput =>
    formula === null
      ? { value }
      : { formula: movedFormula(formula, to.row - from.row, to.column - from.column) },
  );
  sheet.writeCells(to.row, to.column, shaped(inputs));
  sheet.writeNumberFormats(to.row, to.column, shaped(formats));
  sheet.writeStyles(to.row, to.column, shaped(cells.map(({ style }) => style)));
}
