import type { CellKind } from '../evidence/cellKind';
import type { Grid } from '../grid';
import type { ReportPeriod } from '../period';
import { readTitles } from '../titles';
import type { LayoutWish, SaidColumns, TableMapping } from '../wish';
import { readSaidHeader } from './readHeader';
import { isReport, type ListHeader } from './listHeader';
import { headersAt } from './findHeader';

/** How many rows headings have at most. */
const MOST_ROWS = 3;
/** How far below its headings a column's first figure stands. */
const FIRST_FIGURE = 4;

/**
 * Headings with the columns as the user said: those that were found, read anew, or others where none were found.
 * As they were when what was said makes no table.
 */
export function withMapping(
  grid: Grid,
  headers: readonly ListHeader[],
  { mapping, period: asked }: LayoutWish,
): readonly ListHeader[] {
  if (!mapping) return headers;
  const { columns } = mapping;
  const meant = headers.filter((header) => isMeant(header, mapping));
  if (meant.length > 0) {
    return headers.map((header) => (meant.includes(header) ? reread(grid, header, columns, asked) : header));
  }
  const own = ownHeader(grid, mapping, asked);
  if (!own) return headers;
  // What stands right below the headings that were named is none of its own.
  const others = headers.filter(({ row }) => row < own.row || row >= own.row + MOST_ROWS);
  return [...others, own].sort((a, b) => a.row - b.row || a.left - b.left);
}

/** Whether headings stand where the user said, over one of the columns at least. */
function isMeant({ row, height, left, right }: ListHeader, { headerRow, columns }: TableMapping): boolean {
  if (headerRow !== null && (headerRow < row || headerRow >= row + height)) return false;
  const said = placesOf(columns);
  return said.length === 0 || said.some((column) => column >= left && column <= right);
}

function reread(grid: Grid, header: ListHeader, said: SaidColumns, asked: ReportPeriod | null): ListHeader {
  const { row: top, height, left, right, titled } = header;
  const all = [left, right, ...placesOf(said)];
  const area = { rows: { top, height }, left: Math.min(...all), right: Math.max(...all) };
  const mapped = readSaidHeader(grid, area, { asked, titled }, said);
  return isReport(mapped) ? mapped : header;
}

function ownHeader(
  grid: Grid,
  { headerRow, columns }: TableMapping,
  asked: ReportPeriod | null,
): ListHeader | undefined {
  const { top, bottom, left, right } = grid.used;
  const row = headerRow ?? headingRow(grid, columns);
  if (row === null || row < top || row > bottom) return undefined;
  const wish = { asked, titled: readTitles(grid, top, row).period };
  const [detected] = headersAt(grid, row, wish);
  const rows = { top: row, height: detected?.height ?? 1 };
  const header = readSaidHeader(grid, { rows, left, right }, wish, columns);
  return isReport(header) ? header : undefined;
}

const NO_HEADING: ReadonlySet<CellKind> = new Set([
  'empty',
  'error',
  'number',
  'percent',
  'quantity',
  'date',
  'prose',
]);

/** The first row with words over every column that was said, and a figure below that of the targets. */
function headingRow(grid: Grid, said: SaidColumns): number | null {
  const columns = placesOf(said);
  const { target } = said;
  if (columns.length === 0 || target === undefined || target === null) return null;
  for (let row = grid.used.top; row < grid.used.bottom; row++) {
    const isHeadings = columns.every((column) => !NO_HEADING.has(grid.kind(row, column)));
    if (isHeadings && hasFigureBelow(grid, row, target)) return row;
  }
  return null;
}

function hasFigureBelow(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; below <= Math.min(grid.used.bottom, row + FIRST_FIGURE); below++) {
    if (['number', 'percent', 'quantity', 'phrase'].includes(grid.kind(below, column))) return true;
  }
  return false;
}

const placesOf = (said: SaidColumns): readonly number[] =>
  Object.values(said).filter((column) => column !== null);
