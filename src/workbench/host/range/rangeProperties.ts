import { qualifiedAddress } from '../addresses';
import { flagOf, isRecord } from '../arguments';
import type { Area } from '../area';
import { readFormatProperties, writeFormatProperties } from './cellProperties';
import { invalidArgument, sizeMismatch } from '../failures';
import { readHyperlink, writeHyperlink } from './hyperlinks';
import { checkAllowed } from '../protectionGuard';
import type { SheetStorage, WorkbookStorage } from '../storage';
import { applyStyle } from '../styles/applyStyle';
import { StyledAreas, StyledCell } from './styledAreas';

/** Some properties of a cell, a row or a column, as the client asked for them. */
type Properties = Record<string, unknown>;

/** A sheet, and the workbook whose styles it may use. */
export interface Owner {
  readonly storage: WorkbookStorage;
  readonly sheet: SheetStorage;
}

/** For each cell, what is asked for with `true`. */
export function readCellProperties(sheet: SheetStorage, area: Area, wanted: unknown): Properties[][] {
  const styles = sheet.readStyles(area);
  return styles.map((line, r) =>
    line.map((style, c) => {
      const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      return readProperties(new StyledCell(sheet, cell, style), cell, wanted);
    }),
  );
}

/** For each row, what is asked for with `true`; a format that differs within the row is null. */
export function readRowProperties(sheet: SheetStorage, area: Area, wanted: unknown): Properties[] {
  return rowsOf(area).map((row) => readProperties(new StyledAreas(sheet, [row]), row, wanted));
}

export function readColumnProperties(sheet: SheetStorage, area: Area, wanted: unknown): Properties[] {
  return columnsOf(area).map((column) => readProperties(new StyledAreas(sheet, [column]), column, wanted));
}

export function writeCellProperties({ storage, sheet }: Owner, area: Area, settings: unknown): void {
  if (!Array.isArray(settings) || settings.length !== area.rows) throw sizeMismatch();
  settings.forEach((line: unknown, row) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw sizeMismatch();
    line.forEach((entry: unknown, column) =>
      writeProperties(
        { storage, sheet },
        { row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
        entry,
      ),
    );
  });
}

export function writeRowProperties(owner: Owner, area: Area, settings: unknown): void {
  writeLines(owner, rowsOf(area), settings);
}

export function writeColumnProperties(owner: Owner, area: Area, settings: unknown): void {
  writeLines(owner, columnsOf(area), settings);
}

/** Whether all rows (or all columns) are hidden, or null when only some are. */
export function areRowsHidden(sheet: SheetStorage, area: Area): boolean | null {
  return new StyledAreas(sheet, [area]).commonIndex('row', (row) => sheet.isRowHidden(row));
}

export function areColumnsHidden(sheet: SheetStorage, area: Area): boolean | null {
  return new StyledAreas(sheet, [area]).commonIndex('column', (column) => sheet.isColumnHidden(column));
}

export function setRowsHidden(sheet: SheetStorage, area: Area, value: unknown): void {
  checkAllowed(sheet, 'allowFormatRows');
  if (flagOf(value)) sheet.hideRows(area.row, area.rows);
  else sheet.showRows(area.row, area.rows);
}

export function setColumnsHidden(sheet: SheetStorage, area: Area, value: unknown): void {
  checkAllowed(sheet, 'allowFormatColumns');
  if (flagOf(value)) sheet.hideColumns(area.column, area.columns);
  else sheet.showColumns(area.column, area.columns);
}

function readProperties(styled: StyledAreas, area: Area, wanted: unknown): Properties {
  if (!isRecord(wanted)) throw invalidArgument();
  const result: Properties = {};
  for (const [name, below] of Object.entries(wanted)) {
    if (below === false) continue;
    result[name] = readProperty(styled, area, name, below);
  }
  return result;
}

function readProperty(styled: StyledAreas, area: Area, name: string, below: unknown): unknown {
  const { sheet } = styled;
  switch (name) {
    case 'address':
    case 'addressLocal':
      return qualifiedAddress(sheet, area);
    case 'rowIndex':
      return area.row;
    case 'columnIndex':
      return area.column;
    case 'rowHidden':
      return areRowsHidden(sheet, area);
    case 'columnHidden':
      return areColumnsHidden(sheet, area);
    case 'hidden':
      return areRowsHidden(sheet, area) === true || areColumnsHidden(sheet, area) === true;
    case 'hyperlink':
      return readHyperlink(sheet, area);
    case 'style':
      return styled.common((look) => look.styleName);
    case 'format':
      return readFormatProperties(styled, below);
    default:
      throw invalidArgument();
  }
}

function writeProperties({ storage, sheet }: Owner, area: Area, settings: unknown): void {
  if (!isRecord(settings)) throw invalidArgument();
  // A style says how cells look, and formats of their own what is different.
  const { style, ...others } = settings;
  if (style !== undefined && style !== null) applyStyle(storage, sheet, [area], style);
  for (const [name, value] of Object.entries(others)) {
    if (value === undefined || value === null) continue;
    if (name === 'format') writeFormatProperties(new StyledAreas(sheet, [area]), value);
    else if (name === 'rowHidden') setRowsHidden(sheet, area, value);
    else if (name === 'columnHidden') setColumnsHidden(sheet, area, value);
    else if (name === 'hyperlink') writeHyperlink(sheet, area, value);
    else throw invalidArgument();
  }
}

function writeLines(owner: Owner, lines: readonly Area[], settings: unknown): void {
  if (!Array.isArray(settings) || settings.length !== lines.length) throw sizeMismatch();
  lines.forEach((line, index) => writeProperties(owner, line, settings[index]));
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_, index) => ({
    ...area,
    column: area.column + index,
    columns: 1,
  }));
}
