import type { Grid } from '../grid';
import { WAY } from '../headings/fromToNow';
import { pairedHeadings } from '../headings/pairedHeadings';
import { BLANK_HEADING, type HeadingReading } from '../headings/headingReading';
import type { ColumnRole } from '../roles';
import type { HeadingRows } from './headingPath';
import type { ColumnHeading } from './joinLevels';
import type { RoleColumn } from './resolveRoles';
import { sampledRows } from './sampledRows';

const MOST_COLUMNS = 16;
const FEWEST = 2;
const FEWEST_FOR_BOTH = 3;
const AGREES = 0.8;
const ROUNDED = 0.6;

/**
 * Targets and results below headings that nobody knows: where a column of rates is known and two columns give them,
 * the one is the target and the other the result; and from, to and now.
 */
export function inferFigures(
  grid: Grid,
  rows: HeadingRows,
  headings: readonly ColumnHeading[],
  found: readonly RoleColumn[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly RoleColumn[] {
  const has = (role: ColumnRole): boolean => found.some((one) => one.role === role);
  const way = fromToNow(grid, rows, { left, right });
  if (way) return [...besideWay(found, way), ...way];
  const paired = has('target') && has('actual') ? null : pairIn(grid, rows, found, { left, right });
  if (paired) return paired;
  const rate = found.find(({ role }) => role === 'rate')?.column;
  if (rate === undefined || (has('target') && has('actual'))) return found;
  // 指標數 and 達成項數 of each office give a rate too: without a name and one of the two it is any statistic.
  if (!has('target') && !has('actual') && !has('indicator')) return found;
  const known = new Set([...headings, ...found].map(({ column }) => column));
  const unknown = numericColumns(grid, rows, { left, right }).filter(
    (column) => !known.has(column) && !isTally(grid, rows, column),
  );
  const columnsOf = (role: ColumnRole): readonly number[] =>
    has(role) ? found.filter((one) => one.role === role).map(({ column }) => column) : unknown;
  const fewest = has('target') || has('actual') ? FEWEST : FEWEST_FOR_BOTH;
  const pairs = columnsOf('target').flatMap((target) =>
    columnsOf('actual').flatMap((actual) =>
      target !== actual && giveRates(grid, rows, { target, actual, rate }, fewest)
        ? [{ target, actual }]
        : [],
    ),
  );
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return found;
  return [
    ...found,
    ...(has('target') ? [] : [roleColumn(pair.target, 'target', rows)]),
    ...(has('actual') ? [] : [roleColumn(pair.actual, 'actual', rows)]),
  ];
}

/** 指標總數, Number of measures: how many there are, and how many of them were reached, is no target and result. */
const TALLY =
  /^(?:(?:績效|衡量|關鍵|年度)?(?:指標|目標|項目|工作項)(?:總|項|個)?數|總項數|(?:total |number of |no\. of )?(?:kpis|measures|indicators|targets)(?: total)?)$/i;
const isTally = (grid: Grid, { top, height }: HeadingRows, column: number): boolean =>
  Array.from({ length: height }, (_, at) => grid.text(top + at, column).trim()).some((text) =>
    TALLY.test(text),
  );

const READING: HeadingReading = { ...BLANK_HEADING, wording: 'contained' };

const roleColumn = (column: number, role: ColumnRole, { top }: HeadingRows): RoleColumn => ({
  column,
  role,
  period: null,
  heading: {
    column,
    row: top,
    isTotal: false,
    text: '',
    above: '',
    reading: { ...READING, roles: [role] },
  },
  strength: 1,
});

/** Whether headings that hardly anybody knows are told by each other. */
export const isInferable = (
  grid: Grid,
  rows: HeadingRows,
  area: { readonly left: number; readonly right: number },
): boolean => fromToNow(grid, rows, area) !== null || pairIn(grid, rows, [], area) !== null;

/** 預計減量 beside 實際減量, over figures; Target % beside Achieved %, which alone would be a rate. */
function pairIn(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly RoleColumn[] | null {
  const row = rows.top + rows.height - 1;
  const pair = pairedHeadings(new Map(grid.filled(row, left, right).map((at) => [at, grid.text(row, at)])));
  if (!pair) return null;
  const isBoth = isFilled(grid, rows, pair.target) && isFilled(grid, rows, pair.actual);
  const others = found.filter(({ column }) => column !== pair.target && column !== pair.actual);
  if (!isBoth || others.some(({ role }) => role === 'target' || role === 'actual')) return null;
  return [...others, roleColumn(pair.target, 'target', rows), roleColumn(pair.actual, 'actual', rows)];
}

/** What stands beside from, to and now is neither target nor result: Progress is how much of the way was gone. */
const besideWay = (found: readonly RoleColumn[], way: readonly RoleColumn[]): readonly RoleColumn[] =>
  found.flatMap((one): readonly RoleColumn[] => {
    if (way.some(({ column }) => column === one.column)) return [];
    if (one.role !== 'target' && one.role !== 'actual') return [one];
    return one.heading.reading.roles.includes('rate') ? [{ ...one, role: 'rate' }] : [];
  });

/** From, to and now in one row, over figures; `null` where one of them is missing. */
function fromToNow(
  grid: Grid,
  rows: HeadingRows,
  { left, right }: { readonly left: number; readonly right: number },
): readonly RoleColumn[] | null {
  const row = rows.top + rows.height - 1;
  if (grid.filled(row, left, right).length < WAY.length) return null;
  const found = WAY.flatMap(([role, words]) => {
    const column = grid.filled(row, left, right).find((at) => words.test(grid.text(row, at)));
    return column === undefined ? [] : [roleColumn(column, role, rows)];
  });
  const isNumeric = found.every(({ column }) => isFilled(grid, rows, column));
  return found.length === WAY.length && isNumeric ? found : null;
}

const isFilled = (grid: Grid, rows: HeadingRows, column: number): boolean =>
  sampledRows(grid, rows).filter((row) => grid.figure(row, column) !== null).length >= FEWEST;

function numericColumns(
  grid: Grid,
  rows: HeadingRows,
  { left, right }: { readonly left: number; readonly right: number },
): readonly number[] {
  const columns: number[] = [];
  for (let column = left; column <= Math.min(right, left + MOST_COLUMNS); column++) {
    if (isFilled(grid, rows, column)) columns.push(column);
  }
  return columns;
}

/** Whether result ÷ target is the rate in nearly all rows, and not merely 100 everywhere. */
function giveRates(
  grid: Grid,
  rows: HeadingRows,
  { target, actual, rate }: { readonly target: number; readonly actual: number; readonly rate: number },
  fewest: number,
): boolean {
  let counted = 0;
  let agreed = 0;
  const rates = new Set<number>();
  for (const row of sampledRows(grid, rows)) {
    const [aim, done, said] = [target, actual, rate].map((column) => grid.figure(row, column) ?? NaN);
    if (aim === undefined || done === undefined || said === undefined) continue;
    if (!Number.isFinite(said) || !Number.isFinite(done / aim)) continue;
    counted++;
    const percent = (done / aim) * 100;
    if (Math.min(Math.abs(percent - said), Math.abs(percent - said * 100)) > ROUNDED) continue;
    agreed++;
    rates.add(said);
  }
  return rates.size >= 2 && agreed >= fewest && agreed >= counted * AGREES;
}
