import type { PeriodWish } from '../choosePeriod';
import { lineAt } from '../down/lines';
import type { Grid } from '../grid';
import type { ReportPeriod } from '../period';
import type { Stepwise } from '../../sheet/stepwise';
import type { Confidence, ReportTable } from '../table';
import { readTitles } from '../titles';
import { headersAt } from './findHeader';
import type { ListHeader } from './listHeader';
import { listTable } from './listTable';
import { SeenHeaders } from './seenHeaders';
import { withMapping } from './withMapping';
import type { LayoutWish } from '../wish';

/** How many rows of titles may stand above the headings of a further table. */
const MOST_TITLES = 4;

/** Finds the lists of a sheet: first their headings are looked for, then the rows below them are read. */
export function* findLists(grid: Grid, wish: LayoutWish): Stepwise<readonly ReportTable[]> {
  const headers = yield* findHeaders(grid, wish);
  const tables: ReportTable[] = [];
  for (const [index, header] of headers.entries()) {
    const next = nextOf(headers, index);
    const above = lastOf(headers, index, (other) => other.row < header.row && overlap(other, header));
    const extent = {
      start: above ? titlesFrom(grid, header.row, above) : grid.used.top,
      end: (next ? titlesFrom(grid, next.row, header) : grid.used.bottom + 1) - 1,
    };
    const table = yield* listTable(grid, header, extent, confidenceOf(header));
    if (table) tables.push(table);
  }
  return tables;
}

function confidenceOf({ said, allExact }: ListHeader): Confidence {
  if (Object.keys(said).length > 0) return 'mapped-by-hand';
  return allExact ? 'certain' : 'likely';
}

function* findHeaders(grid: Grid, all: LayoutWish): Stepwise<readonly ListHeader[]> {
  const { top, bottom } = grid.used;
  const headers: ListHeader[] = [];
  const seen = new SeenHeaders(grid);
  // A page that repeats the headings need not repeat the title with the year.
  let titled: ReportPeriod | null = null;
  for (let row = top; row <= bottom; row++) {
    yield { done: row - top, total: bottom - top + 1 };
    const wish: PeriodWish = { asked: all.period, titled };
    const again = seen.again(row);
    const first = again ?? headersAt(grid, row, wish);
    if (first.length === 0) continue;
    const above = lastOf(headers, headers.length, (other) => first.some((one) => overlap(one, other)));
    const before = titled;
    titled = readTitles(grid, above ? titlesFrom(grid, row, above) : top, row).period ?? titled;
    const found = again ?? (titled === before ? first : headersAt(grid, row, { asked: all.period, titled }));
    if (!again) {
      headers.push(...found.filter((header) => seen.isNew(header)));
      seen.add(row, found);
    }
    // What stands again stands here, and not where it was read.
    const ends = found.map((header) => (again ? row : header.row) + header.height - 1);
    row = Math.max(row, ...ends);
  }
  return withMapping(grid, headers, all);
}

const overlap = (a: ListHeader, b: ListHeader): boolean => a.left <= b.right && b.left <= a.right;

/** The first of the titles above a table's headings: what stands alone in its row and does not go on above. */
function titlesFrom(grid: Grid, headerRow: number, above: ListHeader): number {
  const lowest = Math.max(above.row + above.height, headerRow - MOST_TITLES);
  let first = headerRow;
  while (first > lowest) {
    const filled = grid.filled(first - 1);
    if (
      (filled.length > 1 && !namesBlock(grid, first - 1)) ||
      (filled[0] !== undefined && filled[0] === above.columns.narrative)
    )
      break;
    first--;
  }
  return first;
}

/** 指標甲-2 | 契作雜糧面積, 計量單位 | 公頃: a label and what it labels, as a block begins. */
function namesBlock(grid: Grid, row: number): boolean {
  const role = grid.filled(row).length === 2 ? (lineAt(grid, row)?.role ?? null) : null;
  return role === 'indicator' || role === 'goal' || role === 'unit';
}

/** The last of the first `count` headings of which something is true. */
function lastOf(
  headers: readonly ListHeader[],
  count: number,
  isMeant: (header: ListHeader) => boolean,
): ListHeader | undefined {
  for (let index = count - 1; index >= 0; index--) {
    const header = headers[index];
    if (header && isMeant(header)) return header;
  }
  return undefined;
}

/** The next headings below some, over the same columns. */
function nextOf(headers: readonly ListHeader[], index: number): ListHeader | undefined {
  const own = headers[index];
  if (!own) return undefined;
  for (let at = index + 1; at < headers.length; at++) {
    const other = headers[at];
    if (other && other.row > own.row && overlap(other, own)) return other;
  }
  return undefined;
}
