import { message, type Message } from '../language/message';
import { columnName } from '../sheet/address';
import { textAt, usedRange, type SheetSnapshot } from '../sheet/snapshot';
import { finished, type Stepwise } from '../sheet/stepwise';
import { COLUMN_ROLES } from './columns';
import { headerRowAt, isTable, type HeaderRow } from './headerRow';
import { plainHeading } from './headings';
import { readRows } from './readRows';
import { readReportYear } from './reportYear';
import type { Confidence, NoTable, ReportTable, TableMapping } from './table';

/** Finds every table of indicators on a sheet, by its headings, in reading order. */
export function detectTables(snapshot: SheetSnapshot): readonly ReportTable[] {
  return finished(findTables(snapshot));
}

/** The same row by row: first the headings are looked for, then the rows below them are read. */
export function* findTables(snapshot: SheetSnapshot): Stepwise<readonly ReportTable[]> {
  const used = usedRange(snapshot);
  if (!used) return [];
  const headers: HeaderRow[] = [];
  // A page that repeats the headings need not repeat the title with the year.
  let titled: number | null = null;
  for (let row = used.top; row <= used.bottom; row++) {
    yield { done: row - used.top, total: used.bottom - used.top + 1 };
    if (!headerRowAt(snapshot, row)) continue;
    const previous = headers[headers.length - 1];
    titled =
      readReportYear(snapshot, previous ? titlesFrom(snapshot, row, previous) : used.top, row) ?? titled;
    const header = headerRowAt(snapshot, row, titled);
    if (!header) continue;
    if (!previous || !sameHeadings(snapshot, previous, header)) headers.push(header);
    row += header.height - 1;
  }
  const tables: ReportTable[] = [];
  for (const [index, header] of headers.entries()) {
    const next = headers[index + 1];
    const end = (next ? titlesFrom(snapshot, next.row, header) : used.bottom + 1) - 1;
    const previous = headers[index - 1];
    const start = previous ? titlesFrom(snapshot, header.row, previous) : used.top;
    tables.push(yield* tableFrom(snapshot, header, { start, end }, header.allExact ? 'certain' : 'likely'));
  }
  return tables;
}

/** How many rows of titles may stand above the headings of a further table. */
const MOST_TITLES = 4;

/** The first of the titles above a table's headings: what stands alone in its row and does not go on above. */
function titlesFrom(snapshot: SheetSnapshot, headerRow: number, above: HeaderRow): number {
  const lowest = Math.max(above.row + above.height, headerRow - MOST_TITLES);
  let first = headerRow;
  while (first > lowest) {
    const filled = filledColumns(snapshot, first - 1);
    if (filled.length > 1 || (filled[0] !== undefined && filled[0] === above.columns.narrative)) break;
    first--;
  }
  return first;
}

function filledColumns(snapshot: SheetSnapshot, row: number): readonly number[] {
  const used = usedRange(snapshot);
  const filled: number[] = [];
  for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column++) {
    if (textAt(snapshot, { row, column }).trim() !== '') filled.push(column);
  }
  return filled;
}

/** The table that the user described: the headings' row and what each column is for. */
export function mappedTable(snapshot: SheetSnapshot, mapping: TableMapping): ReportTable | undefined {
  return finished(mapTable(snapshot, mapping));
}

/** The same row by row. */
export function* mapTable(snapshot: SheetSnapshot, mapping: TableMapping): Stepwise<ReportTable | undefined> {
  const used = usedRange(snapshot);
  if (!used || !isTable(mapping.columns) || mapping.headerRow < used.top || mapping.headerRow > used.bottom)
    return undefined;
  const detected = headerRowAt(snapshot, mapping.headerRow);
  const columns = Object.values(mapping.columns);
  const header: HeaderRow = {
    row: mapping.headerRow,
    height: detected?.height ?? 1,
    rolesRow: mapping.headerRow,
    left: Math.min(detected?.left ?? Infinity, ...columns),
    right: Math.max(detected?.right ?? 0, ...columns),
    columns: mapping.columns,
    otherYear: null,
    allExact: false,
    language:
      detected?.language ?? (/[\u4e00-\u9fff]/.test(headingsText(snapshot, mapping)) ? 'zh-TW' : 'en'),
    year: detected?.year ?? null,
  };
  return yield* tableFrom(snapshot, header, { start: used.top, end: used.bottom }, 'mapped-by-hand');
}

/** Says why a sheet has no table: it is empty, or which headings were looked for. */
export function noTable(snapshot: SheetSnapshot): NoTable {
  const reason = usedRange(snapshot) ? message('reading.no-table') : message('reading.empty-sheet');
  return { kind: 'no-table', reason };
}

function headingsText(snapshot: SheetSnapshot, mapping: TableMapping): string {
  return Object.values(mapping.columns)
    .map((column) => textAt(snapshot, { row: mapping.headerRow, column }))
    .join('');
}

function sameHeadings(snapshot: SheetSnapshot, a: HeaderRow, b: HeaderRow): boolean {
  return COLUMN_ROLES.every((role) => {
    const [first, second] = [a.columns[role], b.columns[role]];
    if (first === undefined || second === undefined) return first === second;
    const text = (header: HeaderRow): string =>
      plainHeading(textAt(snapshot, { row: header.row, column: first }));
    return first === second && text(a) === text(b);
  });
}

function* tableFrom(
  snapshot: SheetSnapshot,
  header: HeaderRow,
  extent: { readonly start: number; readonly end: number },
  confidence: Confidence,
): Stepwise<ReportTable> {
  const body = yield* readRows(snapshot, header, extent);
  const last = body.rows[body.rows.length - 1]?.last ?? header.row + header.height - 1;
  return {
    address: { top: header.row, left: header.left, bottom: last, right: header.right },
    headerRow: header.rolesRow,
    repeatedHeaders: body.repeatedHeaders,
    pageTitles: body.pageTitles,
    columns: header.columns,
    rows: body.rows,
    language: header.language,
    confidence,
    reasons: reasonsFor(header),
    ...(header.otherYear ? { otherYear: header.otherYear } : {}),
    year: header.year ?? readReportYear(snapshot, extent.start, header.row),
  };
}

function reasonsFor({ columns, otherYear }: HeaderRow): readonly Message[] {
  const found = COLUMN_ROLES.flatMap((role) => {
    const column = columns[role];
    return column === undefined
      ? []
      : [message('reading.column', { column: columnName(column), role: message(`role.${role}`) })];
  });
  if (!otherYear) return found;
  return [...found, message('reading.other-year', { column: columnName(otherYear.column) })];
}
