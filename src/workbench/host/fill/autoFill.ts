import { isDateFormat } from 'numfmt';
import { choiceOf } from '../arguments';
import { contains, type Area } from '../area';
import type { CellStyle } from '../cellStyle';
import { invalidArgument } from '../failures';
import { movedFormula } from '../formula/references';
import { checkAllowed, checkContentsEditable } from '../protectionGuard';
import type { CellInput, SheetStorage } from '../storage';
import { continuation, FILL_TYPES, type FillCell } from './fillLine';

/**
 * Fills cells beside a range with what goes on from it, column by column or row by row.
 *
 * @throws HostError InvalidArgument where the destination does not lengthen the range in one direction
 */
export function autoFill(sheet: SheetStorage, source: Area, destination: Area, fillType: unknown): void {
  const type = choiceOf(fillType, FILL_TYPES, 'FillDefault');
  const isDown = source.column === destination.column && source.columns === destination.columns;
  const isAcross = source.row === destination.row && source.rows === destination.rows;
  if (!contains(destination, source) || !(isDown || isAcross)) throw invalidArgument();
  if (type !== 'FillFormats') checkContentsEditable(sheet, destination);
  if (type !== 'FillValues') checkAllowed(sheet, 'allowFormatCells');
  const lines = isDown ? source.columns : source.rows;
  for (let line = 0; line < lines; line++) {
    fillLine(sheet, lineOf(source, line, isDown), lineOf(destination, line, isDown), isDown, type);
  }
}

function lineOf(area: Area, line: number, isDown: boolean): Area {
  return isDown
    ? { ...area, column: area.column + line, columns: 1 }
    : { ...area, row: area.row + line, rows: 1 };
}

function fillLine(
  sheet: SheetStorage,
  source: Area,
  destination: Area,
  isDown: boolean,
  type: (typeof FILL_TYPES)[number],
): void {
  const formats = sheet.readNumberFormats(source).flat();
  const styles = sheet.readStyles(source).flat();
  const cells = sheet
    .readCells(source)
    .flat()
    .map((cell, index): FillCell => ({ ...cell, isDate: isDateFormat(formats[index] ?? 'General') }));
  const value = type === 'FillFormats' ? null : continuation(cells, type);
  const offset = isDown ? source.row - destination.row : source.column - destination.column;
  const count = isDown ? destination.rows : destination.columns;
  const indexes = Array.from({ length: count }, (_, place) => place - offset);
  const shaped = <T>(entryAt: (index: number, from: number) => T): (T | null)[][] => {
    const line = indexes.map((index) =>
      index >= 0 && index < cells.length ? null : entryAt(index, modulo(index, cells.length)),
    );
    return isDown ? line.map((entry) => [entry]) : [line];
  };
  const { row, column } = destination;
  if (type !== 'FillFormats') {
    const inputAt = (index: number, from: number): CellInput | null => {
      const cell = cells[from];
      if (!cell) return null;
      if (cell.formula === null) return { value: value ? value(index) : cell.value };
      const by = index - from;
      return { formula: movedFormula(cell.formula, isDown ? by : 0, isDown ? 0 : by) };
    };
    sheet.writeCells(row, column, shaped(inputAt));
  }
  if (type === 'FillValues') return;
  const formatAt = (_: number, from: number): string | null => formats[from] ?? null;
  const styleAt = (_: number, from: number): CellStyle | null => styles[from] ?? null;
  sheet.writeNumberFormats(row, column, shaped(formatAt));
  sheet.writeStyles(row, column, shaped(styleAt));
}

/** Never below 0. */
function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
