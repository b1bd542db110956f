import { isValidFormat } from 'numfmt';
import { gridOf, textOf } from '../arguments';
import type { Area } from '../area';
import { invalidArgument, sizeMismatch } from '../failures';
import { checkAllowed, checkContentsEditable } from '../protectionGuard';
import type { CellContent, CellInput, CellValue, SheetStorage } from '../storage';
import { isUnbounded } from './styledAreas';
import { typedInput } from './typedInput';

/** One entry per cell; null for an area that is too large to be read cell by cell. */
type WireGrid = readonly (readonly unknown[])[] | null;

/** General, as the Chinese Excel calls it. */
const LOCAL_GENERAL = 'G/通用格式';

export function readValues(sheet: SheetStorage, area: Area): WireGrid {
  return readCells(sheet, area, (cell) => wireValue(cell.value));
}

export function readFormulas(sheet: SheetStorage, area: Area): WireGrid {
  return readCells(sheet, area, (cell) => cell.formula ?? wireValue(cell.value));
}

export function readValueTypes(sheet: SheetStorage, area: Area): WireGrid {
  return readCells(sheet, area, (cell) => valueType(cell.value));
}

export function readText(sheet: SheetStorage, area: Area): WireGrid {
  return isUnbounded(area) ? null : sheet.readText(area);
}

export function readNumberFormats(sheet: SheetStorage, area: Area): WireGrid {
  return isUnbounded(area) ? null : sheet.readNumberFormats(area);
}

export function readLocalNumberFormats(sheet: SheetStorage, area: Area): WireGrid {
  if (isUnbounded(area)) return null;
  const local = (format: string) => (format === 'General' ? LOCAL_GENERAL : format);
  return sheet.readNumberFormats(area).map((row) => row.map(local));
}

/**
 * Sets values or formulas: each as if it were typed. Null leaves a cell alone; one value is for all cells.
 *
 * @throws HostError for a grid of another size, a value no cell can hold, or protected cells
 */
export function writeContents(sheet: SheetStorage, area: Area, values: unknown): void {
  if (isUnbounded(area)) throw invalidArgument();
  const grid = gridOf(values, area.rows, area.columns, sizeMismatch);
  checkContentsEditable(sheet, area);
  const present = sheet.readNumberFormats(area);
  const inputs: (CellInput | null)[][] = [];
  const formats: (string | null)[][] = [];
  grid.forEach((row, r) => {
    const typed = row.map((value, c) =>
      value === null || value === undefined ? null : typedInput(value, present[r]?.[c] ?? 'General'),
    );
    inputs.push(typed.map((entry) => entry?.input ?? null));
    formats.push(typed.map((entry) => entry?.format ?? null));
  });
  if (inputs.flat().some((input) => input !== null)) sheet.writeCells(area.row, area.column, inputs);
  if (formats.flat().some((format) => format !== null)) {
    sheet.writeNumberFormats(area.row, area.column, formats);
  }
}

/** @throws HostError for a grid of another size, a format that cannot be read, or a protected sheet */
export function writeNumberFormats(sheet: SheetStorage, area: Area, values: unknown): void {
  if (isUnbounded(area)) throw invalidArgument();
  const grid = gridOf(ofOneCell(values), area.rows, area.columns, sizeMismatch);
  checkAllowed(sheet, 'allowFormatCells');
  sheet.writeNumberFormats(
    area.row,
    area.column,
    grid.map((row) => row.map(formatOf)),
  );
}

/** The grid of one cell is for all cells, as its only entry is. */
function ofOneCell(values: unknown): unknown {
  const rows: readonly unknown[] = Array.isArray(values) ? values : [];
  const row: readonly unknown[] = Array.isArray(rows[0]) ? rows[0] : [];
  return rows.length === 1 && row.length === 1 ? row[0] : values;
}

function formatOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const format = textOf(value);
  if (format === '' || format === LOCAL_GENERAL) return 'General';
  if (!isValidFormat(format)) throw invalidArgument();
  return format;
}

function readCells(sheet: SheetStorage, area: Area, read: (cell: CellContent) => unknown): WireGrid {
  if (isUnbounded(area)) return null;
  return sheet.readCells(area).map((row) => row.map(read));
}

function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  switch (typeof value) {
    case 'object':
      return 'Error';
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    default:
      return 'String';
  }
}
