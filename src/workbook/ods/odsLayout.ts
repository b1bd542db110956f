import { MAX_COLUMNS, MAX_ROWS, type CellAddress } from '../../core/sheet/address';
import { RefusedFile } from '../file/unreadable';
import { walkXml, type XmlElement } from '../file/xml';
import { databaseRange, type DatabaseRange } from './databaseRange';
import { excelFormula } from './formula';

/** What the reader of cells does not tell of a sheet. */
export interface SheetLayout {
  readonly hidden: boolean;
  readonly isProtected: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly DatabaseRange[];
  readonly formulas: readonly PlacedFormula[];
}

/** A formula as Excel writes it, and where it stands. */
export interface PlacedFormula {
  readonly cell: CellAddress;
  readonly formula: string;
}

/** The same of all sheets, by name; and how many filled cells they have together. */
export interface OdsLayout {
  readonly sheets: ReadonlyMap<string, SheetLayout>;
  readonly filledCells: number;
}

interface OpenSheet {
  readonly element: XmlElement;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly formulas: PlacedFormula[];
  /** How many columns were told so far. */
  columns: number;
  /** How many rows there were before the one that is open, and how many cells in it so far. */
  rows: number;
  cells: number;
  /** How often the open row stands in the sheet. */
  repeated: number;
}

/** Reads visibility, protection and table ranges from the content of an .ods file. Throws for broken XML. */
export function readLayout(content: string): OdsLayout {
  const hiddenStyles = new Set<string>();
  const sheets = new Map<string, OpenSheet>();
  const ranges: DatabaseRange[] = [];
  const path: string[] = [];
  let style = '';
  let sheet: OpenSheet | undefined;
  let filledCells = 0;
  walkXml(content, {
    open(element) {
      const { name, attributes } = element;
      const parent = path.at(-1);
      path.push(name);
      if (name === 'style') style = attributes['style:name'] ?? '';
      else if (name === 'table-properties' && attributes['table:display'] === 'false')
        hiddenStyles.add(style);
      else if (name === 'database-range') ranges.push(...databaseRange(attributes));
      else if (name === 'table') {
        sheet = newSheet(element);
        // Others stand in charts and the like: they are no sheets, but the reader of cells reads them.
        if (parent === 'spreadsheet') sheets.set(attributes['table:name'] ?? '', sheet);
      } else if (name === 'table-column' && sheet) openColumn(sheet, attributes);
      else if (name === 'table-row' && sheet) openRow(sheet, attributes);
      else if (sheet && (name === 'table-cell' || name === 'covered-table-cell')) {
        filledCells += openCell(sheet, element);
      }
    },
    close({ name }) {
      path.pop();
      if (name === 'table-row' && sheet) sheet.rows += sheet.repeated;
    },
  });
  const layouts = [...sheets].map(([name, sheet]): [string, SheetLayout] => {
    const { element, hiddenRows, hiddenColumns, formulas } = sheet;
    const { attributes } = element;
    const hidden = hiddenStyles.has(attributes['table:style-name'] ?? '');
    const isProtected = attributes['table:protected'] === 'true';
    const tables = ranges.filter((range) => range.sheet === name);
    return [name, { hidden, isProtected, hiddenRows, hiddenColumns, tables, formulas }];
  });
  return { sheets: new Map(layouts), filledCells };
}

function newSheet(element: XmlElement): OpenSheet {
  const counts = { columns: 0, rows: 0, cells: 0, repeated: 1 };
  return { element, hiddenRows: new Set(), hiddenColumns: new Set(), formulas: [], ...counts };
}

const isHidden = (attributes: XmlElement['attributes']): boolean =>
  ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');

function openColumn(sheet: OpenSheet, attributes: XmlElement['attributes']): void {
  const first = sheet.columns;
  sheet.columns += timesOf(attributes['table:number-columns-repeated']);
  if (!isHidden(attributes)) return;
  for (let column = first; column < Math.min(sheet.columns, MAX_COLUMNS); column++) {
    sheet.hiddenColumns.add(column);
  }
}

function openRow(sheet: OpenSheet, attributes: XmlElement['attributes']): void {
  sheet.repeated = timesOf(attributes['table:number-rows-repeated']);
  sheet.cells = 0;
  if (!isHidden(attributes)) return;
  const end = Math.min(sheet.rows + sheet.repeated, MAX_ROWS);
  for (let row = sheet.rows; row < end; row++) sheet.hiddenRows.add(row);
}

/** Counts a cell in, and says how many filled ones it stands for. A formula in several cells names the same ones. */
function openCell(sheet: OpenSheet, { attributes, selfClosing }: XmlElement): number {
  const cell = { row: sheet.rows, column: sheet.cells };
  const repeated = timesOf(attributes['table:number-columns-repeated']);
  const formula = attributes['table:formula'];
  sheet.cells += repeated;
  if (selfClosing && attributes['office:value-type'] === undefined && formula === undefined) return 0;
  if (sheet.cells > MAX_COLUMNS || sheet.rows + sheet.repeated > MAX_ROWS) {
    throw new RefusedFile('too-large-inside', 'a cell beyond the last row or column');
  }
  if (formula !== undefined) sheet.formulas.push({ cell, formula: excelFormula(formula) });
  return repeated * sheet.repeated;
}

function timesOf(repeated: string | undefined): number {
  return Math.max(1, Number.parseInt(repeated ?? '1', 10) || 1);
}
