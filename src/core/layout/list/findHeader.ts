import type { PeriodWish } from '../choosePeriod';
import type { Grid } from '../grid';
import { hintedHeader } from '../hinted/hintedHeader';
import { bandsOf, partedAt, type Columns } from './bands';
import { readHeader } from './readHeader';
import { isReport, type ListHeader } from './listHeader';
import { headingRows, isUnitRow, mergedDown } from './headingRows';
import { standsInRows } from './standsInRows';
import { COLUMN_ROLES } from '../roles';

/**
 * The headings that begin in a row: those of one table, or of several that stand side by side; none when the row
 * begins no table of indicators.
 */
export function headersAt(grid: Grid, row: number, wish: PeriodWish): readonly ListHeader[] {
  const bands = bandsOf(grid, row);
  const parts = partedAt(grid, row, bands);
  if (parts.length > 1) {
    return parts.flatMap((band) => {
      const known = headersIn(grid, row, band, wish);
      return known.length > 0 ? known : (hintedHeader(grid, row, band, wish) ?? []);
    });
  }
  const known = knownAt(grid, row, bands, wish);
  return known.length > 0 ? known : hintedAt(grid, row, bands, wish);
}

function knownAt(
  grid: Grid,
  row: number,
  bands: readonly Columns[],
  wish: PeriodWish,
): readonly ListHeader[] {
  const whole: Columns = { left: grid.used.left, right: grid.used.right };
  if (!mayBegin(grid, row, whole)) return [];
  const headers = headersIn(grid, row, whole, wish);
  if (headers.length > 0) return headers;
  // Beside the rows of one table the headings of another may begin, with an empty column between.
  return bands.length < 2 ? [] : bands.flatMap((band) => headersIn(grid, row, band, wish));
}

/** Headings that no list holds, of one table or of several side by side; never above such as are known. */
function hintedAt(
  grid: Grid,
  row: number,
  parts: readonly Columns[],
  wish: PeriodWish,
): readonly ListHeader[] {
  const bands = parts.length > 0 ? parts : [{ left: grid.used.left, right: grid.used.right }];
  const found = bands.flatMap((band) => hintedHeader(grid, row, band, wish) ?? []);
  const isAbove = found.some(({ height }) =>
    Array.from({ length: height - 1 }, (_, index) => row + index + 1).some(
      (below) => below <= grid.used.bottom && headersAt(grid, below, wish).length > 0,
    ),
  );
  return isAbove ? [] : found;
}

function headersIn(grid: Grid, row: number, columns: Columns, wish: PeriodWish): readonly ListHeader[] {
  if (!mayAimBelow(grid, row)) return [];
  const known = headerIn(grid, row, columns, wish);
  const header = known && (withMeasuresAbove(grid, known, columns, wish) ?? known);
  if (!header) return [];
  const parts = sideBySide(header);
  if (parts.length < 2) return [header];
  const rows = { top: header.row, height: header.height };
  const split = parts.flatMap((part) => readHeader(grid, rows, part, wish) ?? []);
  return split.length === parts.length && split.every(isReport) ? split : [header];
}

/** Three rows of headings, with an empty one between them. */
const DEEPEST = 4;

/** A quick look at all rows that headings which begin in one may stand in: a table needs what says what is aimed at. */
function mayAimBelow(grid: Grid, row: number): boolean {
  const last = Math.min(grid.used.bottom, row + DEEPEST - 1);
  for (let at = row; at <= last; at++) if (grid.mayAim(at)) return true;
  return false;
}

/** Reads one, two or three rows as headings: as many as say more than the fewer. */
function headerIn(grid: Grid, row: number, columns: Columns, wish: PeriodWish): ListHeader | undefined {
  const most = headingRows(grid, row, columns);
  let best: ListHeader | undefined;
  let cells = 0;
  const least = Math.min(most, mergedDown(grid, row, columns));
  for (let height = 1; height <= most; height++) {
    cells += grid.filled(row + height - 1, columns.left, columns.right).length;
    // A label alone (達成率 in a row of its own) heads no columns.
    if (cells < 2 || height < least) continue;
    const header = readHeader(grid, { top: row, height }, columns, wish);
    if (!header || !isReport(header) || standsInRows(grid, header)) continue;
    if (!best || saysMoreBelow(header, best) || isUnitRow(grid, row + height - 1, columns)) best = header;
  }
  if (!best || best.height === 1) return best && withTranslation(grid, best, columns, wish);
  // Where the rows below say it all by themselves, the first is only a title.
  const below = readHeader(grid, { top: row + 1, height: best.height - 1 }, columns, wish);
  if (!below || !isReport(below)) return best;
  const isTitle = grid.filled(row, columns.left, columns.right).length === 1;
  // Year 1 over Target and Actual, Year 2 over them again: which of them is meant the first row tells.
  const isTold = (['target', 'actual'] as const).some((role) => best.columns[role] !== below.columns[role]);
  return isTitle || !(isTold || saysMore(best, below))
    ? undefined
    : withTranslation(grid, best, columns, wish);
}

/** The same with the row above, where that names measures: 健檢人數 over 目標 and 實際, 接種率 over 目標 and 實際. */
function withMeasuresAbove(
  grid: Grid,
  { row, height, measures, headings }: ListHeader,
  columns: Columns,
  wish: PeriodWish,
): ListHeader | null {
  if (measures.length > 0 || !isRepeated(grid, headings)) return null;
  const count = (above: number): number => grid.filled(above, columns.left, columns.right).length;
  const top = count(row - 1) === 0 ? row - 2 : row - 1;
  if (top < grid.used.top || count(top) < 2) return null;
  const header = readHeader(grid, { top, height: row + height - top }, columns, wish);
  return header && header.measures.length > 0 && isReport(header) ? header : null;
}

/** Whether targets stand in several columns under the same word. */
function isRepeated(grid: Grid, headings: ListHeader['headings']): boolean {
  const words = headings
    .filter(({ reading }) => reading.roles.includes('target'))
    .map(({ row, column }) => grid.plain(row, column));
  return new Set(words).size < words.length;
}

/** The same with the row below, where that says nothing but the same again in another language. */
function withTranslation(grid: Grid, header: ListHeader, columns: Columns, wish: PeriodWish): ListHeader {
  const row = header.row + header.height;
  if (row > grid.used.bottom || grid.filled(row, columns.left, columns.right).length < 2) return header;
  if (grid.filled(row).some((column) => grid.text(row, column) === grid.text(header.rolesRow, column)))
    return header;
  const below = readHeader(grid, { top: row, height: 1 }, columns, wish);
  const isSame =
    below !== undefined &&
    below.language !== header.language &&
    COLUMN_ROLES.every((role) => below.columns[role] === header.columns[role]);
  return isSame ? { ...header, height: header.height + 1 } : header;
}

/** A quick look: of the rows that may be headings one names a role, and the first holds no figures. */
function mayBegin(grid: Grid, row: number, { left, right }: Columns): boolean {
  const filled = grid.filled(row, left, right);
  return filled.some((column) => {
    const reading = grid.heading(row, column);
    return reading !== undefined && (reading.roles.length > 0 || reading.period !== null);
  });
}

/** More roles, or more periods told apart, or as many and more columns whose headings say what they are for. */
function saysMoreBelow(a: ListHeader, b: ListHeader): boolean {
  const named = (header: ListHeader): number =>
    header.headings.filter(({ reading }) => reading.roles.length > 0).length;
  return saysMore(a, b) || (!saysMore(b, a) && named(a) > named(b));
}

/** More roles, or more periods told apart. */
function saysMore(a: ListHeader, b: ListHeader): boolean {
  const roles = (header: ListHeader): number => Object.keys(header.columns).length;
  const periods = (header: ListHeader): number =>
    header.headings.filter(({ reading }) => reading.period !== null).length;
  if (roles(a) !== roles(b)) return roles(a) > roles(b);
  return periods(a) > periods(b);
}

/** Where the same names of indicators stand twice in one row of headings, each with its own target and result. */
function sideBySide({ headings, left, right }: ListHeader): readonly Columns[] {
  const named = headings.filter(({ reading }) => reading.roles[0] === 'indicator');
  const names = named.filter(
    (one) =>
      one.reading.wording === 'exact' || named.some((other) => other !== one && other.text === one.text),
  );
  if (names.length < 2) return [];
  const starts = names.map(({ column }, index) => {
    const previous = names[index - 1]?.column ?? left - 1;
    let start = column;
    while (start - 1 > previous && isLeading(headings, start - 1)) start--;
    return index === 0 ? left : start;
  });
  return starts.map((start, index) => ({ left: start, right: (starts[index + 1] ?? right + 1) - 1 }));
}

/** A column that stands before the names of its own table: a goal, a number, nothing. */
function isLeading(headings: ListHeader['headings'], column: number): boolean {
  const heading = headings.find((one) => one.column === column);
  return !heading || heading.reading.roles[0] === 'goal' || heading.reading.isOther;
}
