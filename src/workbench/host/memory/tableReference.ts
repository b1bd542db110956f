import { intersection, type Area } from '../area';
import type { CellError, TableRecord } from '../storage';
import { REFERENCE_ERROR, VALUE_ERROR } from './coercion';
import type { SheetData } from './sheetData';

/** The cells that a reference to a table stands for. */
export interface TablePart {
  readonly sheet: SheetData;
  readonly area: Area;
}

interface Here {
  readonly sheet: SheetData;
  readonly row: number;
}

const ITEM = /^#(all|data|headers|totals|this row)$/i;

/**
 * Reads `Sales`, `Sales[Amount]`, `Sales[[#Totals],[Amount]]`, `Sales[@Amount]` or, within a table, `[@Amount]`.
 * Null when there is no such table.
 */
export function tablePart(
  text: string,
  sheets: readonly SheetData[],
  here: Here,
): TablePart | CellError | null {
  const cut = text.indexOf('[');
  const name = (cut < 0 ? text : text.slice(0, cut)).toLowerCase();
  const found = name === '' ? tableAround(here) : tableNamed(sheets, name);
  if (!found) return null;
  const { sheet, table } = found;
  const { items, columns, isThisRow } = piecesOf(cut < 0 ? '' : text.slice(cut + 1, -1));
  const rows = isThisRow ? thisRow(table, here, sheet) : rowsOf(table, items);
  const across = columnsOf(sheet, table, columns);
  if (!rows) return isThisRow ? VALUE_ERROR : REFERENCE_ERROR;
  return across ? { sheet, area: { ...rows, ...across } } : REFERENCE_ERROR;
}

interface Pieces {
  readonly items: readonly string[];
  readonly columns: readonly string[];
  readonly isThisRow: boolean;
}

/** What stands between the outer brackets: `Amount`, `@Amount`, `@[Net amount]`, `#All`, or several in brackets. */
function piecesOf(inner: string): Pieces {
  const at = inner.startsWith('@');
  const rest = (at ? inner.slice(1) : inner).trim();
  const bracketed = bracketedIn(rest);
  const pieces = bracketed.length > 0 ? bracketed : rest === '' ? [] : [rest];
  const items = pieces.flatMap((piece) => ITEM.exec(piece)?.[1]?.toLowerCase() ?? []);
  const columns = pieces
    .filter((piece) => !ITEM.test(piece))
    .map((piece) => piece.replace(/'(.)/g, '$1').toLowerCase());
  return { items, columns, isThisRow: at || items.includes('this row') };
}

/** What stands in each pair of brackets; an apostrophe before a character makes it part of the heading. */
function bracketedIn(text: string): string[] {
  const found: string[] = [];
  let piece: string | null = null;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (piece === null) piece = character === '[' ? '' : null;
    else if (character === ']') {
      found.push(piece);
      piece = null;
    } else piece += character === "'" ? character + text.charAt(++index) : character;
  }
  return found;
}

function tableAround({ sheet, row }: Here): { sheet: SheetData; table: TableRecord } | null {
  const table = sheet.tables.find(({ area }) => row >= area.row && row < area.row + area.rows);
  return table ? { sheet, table } : null;
}

function tableNamed(
  sheets: readonly SheetData[],
  name: string,
): { sheet: SheetData; table: TableRecord } | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name);
    if (table) return { sheet, table };
  }
  return null;
}

function thisRow(table: TableRecord, here: Here, sheet: SheetData): Area | null {
  const body = rowsOf(table, ['data']);
  return sheet === here.sheet && body ? intersection(body, { ...body, row: here.row, rows: 1 }) : null;
}

/** From the first of the parts asked for to the last: headings, data, totals. */
function rowsOf({ area, showHeaders, showTotals }: TableRecord, items: readonly string[]): Area | null {
  const asked = items.length === 0 ? ['data'] : items;
  const has = (item: string): boolean => asked.includes('all') || asked.includes(item);
  const first = area.row + (showHeaders && !has('headers') ? 1 : 0);
  const last = area.row + area.rows - (showTotals && !has('totals') ? 1 : 0);
  if (has('data')) return { ...area, row: first, rows: last - first };
  if (has('headers')) return showHeaders ? { ...area, rows: 1 } : null;
  return has('totals') && showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}

function columnsOf(
  sheet: SheetData,
  { area }: TableRecord,
  columns: readonly string[],
): Pick<Area, 'column' | 'columns'> | null {
  if (columns.length === 0) return { column: area.column, columns: area.columns };
  const titles = Array.from({ length: area.columns }, (_, index) => {
    const value = sheet.cell(area.row, area.column + index)?.value;
    return value === undefined || value === null || typeof value === 'object'
      ? ''
      : String(value).toLowerCase();
  });
  const places = columns.map((column) => titles.indexOf(column));
  const first = Math.min(...places);
  return first < 0 ? null : { column: area.column + first, columns: Math.max(...places) - first + 1 };
}
