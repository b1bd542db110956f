import type { PeriodWish } from '../choosePeriod';
import {
  areAlike,
  boundedPart,
  figurePairs,
  giveDifferences,
  giveVerdicts,
  type FigurePair,
} from '../evidence/figureColumns';
import { contentBetween } from '../evidence/rowContent';
import { givesRate } from '../evidence/givesRate';
import type { Grid } from '../grid';
import { readHintedHeader } from '../list/readHeader';
import { isReport, type ListHeader } from '../list/listHeader';
import { sampledRows } from '../list/sampledRows';
import { standsInRows } from '../list/standsInRows';
import { isPeriodRow } from '../headings/periodRow';
import { equalPeriod } from '../period';
import { hintOf } from './hintOf';
import { FAINT, PLAIN } from './stems';

interface Columns {
  readonly left: number;
  readonly right: number;
}

const MOST_ROWS = 3;
const FEWEST_HEADINGS = 3;
const FEWEST_ROWS = 2;

/**
 * A table below headings that no list holds: parts of their words say what the columns may be, and the cells have to
 * bear it out. `undefined` where they do not, or where two columns might be the target or the result as well.
 */
export function hintedHeader(
  grid: Grid,
  row: number,
  columns: Columns,
  wish: PeriodWish,
): ListHeader | undefined {
  const height = headingHeight(grid, row, columns);
  if (height === 0) return undefined;
  const header = readHintedHeader(grid, { top: row, height }, columns, wish);
  const isFit = header !== undefined && isReport(header) && !standsInRows(grid, header);
  return isFit && isBorneOut(grid, header) ? header : undefined;
}

/** How many rows of words stand here above a row with figures: 1 to 3, or 0. */
function headingHeight(grid: Grid, row: number, columns: Columns): number {
  const { left, right } = columns;
  let most = 0;
  for (let height = 0; height <= MOST_ROWS; height++) {
    if (row + height > grid.used.bottom) return 0;
    const filled = grid.filled(row + height, left, right);
    if (filled.length < 2) return 0;
    if (height === 0) most = filled.length;
    const found = contentBetween(grid, row + height, left, right);
    const isOther = found.stories > 0 || Math.max(filled.length, most) < FEWEST_HEADINGS;
    // No heading is made of a figure or a story, whatever stands below it.
    if (height === 0 && (isOther || found.hasFigure)) return 0;
    const hasFigure = found.hasFigure || (found.hasNumber && !isPeriodRow(grid, row + height, left, right));
    if (hasFigure || (height > 0 && isGroup(grid, row, height, columns))) return height;
    if (isOther) return found.stories > 1 ? height : 0;
  }
  return 0;
}

/** O1 | Make onboarding effortless, right below the headings of a number and a name: the first group of rows. */
function isGroup(grid: Grid, top: number, height: number, { left, right }: Columns): boolean {
  const headed = grid.filled(top + height - 1, left, right);
  const filled = grid.filled(top + height, left, right);
  return headed.length > filled.length + 1 && filled.every((column, index) => column === headed[index]);
}

/** Whether the cells bear out what the words only hint at: target and result are alike, and something proves them. */
function isBorneOut(grid: Grid, header: ListHeader): boolean {
  const { target, actual, narrative, rate, status } = header.columns;
  if (target === undefined) return false;
  const rows = sampledRows(grid, { top: header.row, height: header.height });
  const aim = stem(header, target, 'target');
  const answer = actual ?? header.otherResults?.columns[0];
  if (answer === undefined)
    return narrative !== undefined && aim === PLAIN && tellFigures(grid, rows, target, narrative);
  const done = stem(header, answer, 'actual');
  const pairs = figurePairs(grid, rows, target, answer);
  const isSaid = aim === PLAIN && done === PLAIN && pairs.length > 0;
  if (pairs.length < FEWEST_ROWS && !isSaid)
    return areDates(grid, rows, target, answer) && status !== undefined;
  const bounds = boundedPart(grid, rows, target) >= 0.4 && boundedPart(grid, rows, answer) < 0.2 ? PLAIN : 0;
  const isRated =
    rate !== undefined && pairs.filter((pair) => givesRate(grid, pair, rate)).length >= pairs.length * 0.7;
  const others = columnsOf(header).filter((column) => column !== target && column !== answer);
  const proof =
    (isRated ? PLAIN : 0) +
    (others.some((column) => giveDifferences(grid, pairs, column)) ? PLAIN : 0) +
    (others.some((column) => giveVerdicts(grid, pairs, target, column)) ? PLAIN : 0);
  if (isProduct(grid, pairs, others)) return false;
  const words = Math.max(aim, bounds) + done;
  const isAlike = areAlike(grid, pairs, target, answer);
  // Two limits, two results of one period: which one is meant has to be asked, unless figures prove it.
  if (proof < PLAIN && (hasRival(grid, header, 'target', target) || hasRival(grid, header, 'actual', answer)))
    return false;
  if (Math.max(aim, bounds) < FAINT || (!isAlike && !isRated)) return false;
  return done >= FAINT ? words + proof > 2 * FAINT : proof >= PLAIN && aim + bounds >= PLAIN;
}

/** How plainly a column's heading speaks for a role; a period alone faintly tells of results. */
function stem(header: ListHeader, column: number, role: 'target' | 'actual'): number {
  const heading = header.headings.find((one) => one.column === column);
  if (!heading) return 0;
  const { reading, text } = heading;
  if (reading.wording === 'exact' && reading.roles.includes(role)) return PLAIN;
  if (role === 'actual' && reading.roles.length === 0 && reading.period !== null) return FAINT;
  return hintOf(text)?.stems[role] ?? (reading.roles.includes(role) ? PLAIN : 0);
}

/** Whether the heading of another column speaks as plainly for the same role and period. */
function hasRival(grid: Grid, header: ListHeader, role: 'target' | 'actual', chosen: number): boolean {
  const own = header.headings.find(({ column }) => column === chosen);
  const weight = stem(header, chosen, role);
  return header.headings.some((other) => {
    if (other.column === chosen || other.column === header.columns.rate || !own) return false;
    if (header.limits && role === 'target' && Object.values(header.limits).includes(other.column))
      return false;
    if (!other.reading.roles.includes(role) || !equalPeriod(other.reading.period, own.reading.period))
      return false;
    const rows = sampledRows(grid, { top: header.row, height: header.height });
    const figures = rows.filter((row) => grid.figure(row, other.column) !== null);
    return figures.length >= FEWEST_ROWS && stem(header, other.column, role) >= weight;
  });
}

const columnsOf = ({ left, right }: ListHeader): readonly number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);

/** Whether a column aims in words with figures among them, and another tells in words what came of it. */
function tellFigures(grid: Grid, rows: readonly number[], target: number, narrative: number): boolean {
  const isTold = (row: number): boolean =>
    [target, narrative].every((column) => /\d/.test(grid.text(row, column)));
  const filled = rows.filter((row) => !grid.isEmpty(row, target) && !grid.isEmpty(row, narrative));
  return filled.length >= FEWEST_ROWS && filled.filter(isTold).length >= filled.length * 0.7;
}

function areDates(grid: Grid, rows: readonly number[], target: number, actual: number): boolean {
  const dated = rows.filter((row) => [target, actual].every((at) => grid.kind(row, at) === 'date'));
  return dated.length >= FEWEST_ROWS;
}

/** Whether two other columns give the result by being multiplied: the score of a risk, the price of so many. */
function isProduct(grid: Grid, pairs: readonly FigurePair[], others: readonly number[]): boolean {
  return others.some((a) =>
    others.some(
      (b) =>
        a < b &&
        pairs.length > FEWEST_ROWS &&
        pairs.every(({ row, actual }) => {
          const [one, two] = [grid.figure(row, a), grid.figure(row, b)];
          return one !== null && two !== null && one * two === actual;
        }),
    ),
  );
}
