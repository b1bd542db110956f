import { figurePairs, type FigurePair } from '../evidence/figureColumns';
import { givesRate } from '../evidence/givesRate';
import { agreement } from '../evidence/rateAgreement';
import { BLANK_HEADING } from '../headings/headingReading';
import type { Grid } from '../grid';
import { equalPeriod } from '../period';
import type { ColumnRole, ColumnRoles } from '../roles';
import type { HeadingRows } from './headingPath';
import type { RoleColumn } from './resolveRoles';
import { sampledRows } from './sampledRows';

const FEWEST = 3;
const AGREES = 0.8;
const HARDLY = 0.25;
const MOST_BEHIND = 4;

/**
 * Adds the column of rates where no heading names one, or only by a part of its words and its figures are no such
 * rates (經費執行率): a column without a role, right behind the figures, that holds result ÷ target in nearly all rows
 * and more than one figure. What the other rows print there is then held against it. Of several pairs of targets and
 * results (the quarter's, the year's so far) the one that the table itself rates is the one that is compared.
 */
export function withProvenRate(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  { target, actual, rate }: ColumnRoles,
): readonly RoleColumn[] {
  if (target === undefined || actual === undefined) return found;
  const chosen: Pair = { target, actual };
  const meant = ownRate(grid, rows, found, chosen, rate);
  if (meant) return found.filter((one) => one.role !== 'rate' || one === meant);
  if (rate !== undefined && !isDoubtful(grid, rows, found, chosen, rate)) return found;
  const others = found.filter(({ column }) => column !== rate);
  for (const pair of [chosen, ...otherPairs(found, chosen)]) {
    const column = provenFor(grid, rows, found, pair);
    if (column === undefined) continue;
    const compared = pair === chosen ? others : others.filter((one) => isOfPair(one, pair));
    return [...compared, rateColumn(column, rows)].sort((a, b) => a.column - b.column);
  }
  return found;
}

/** Of several columns of rates the one that is of the pair, where the chosen one is not: % of budget, % of budget released. */
function ownRate(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  { target, actual }: Pair,
  chosen: number | undefined,
): RoleColumn | undefined {
  const rates = found.filter(({ role }) => role === 'rate');
  if (chosen === undefined || rates.length < 2) return undefined;
  const pairs = figurePairs(grid, sampledRows(grid, rows), target, actual);
  if (holdsRates(grid, pairs, chosen)) return undefined;
  return rates.find(({ column }) => column !== chosen && holdsRates(grid, pairs, column));
}

interface Pair {
  readonly target: number;
  readonly actual: number;
}

/**
 * Whether a column was taken for the rates and its figures are no such rates: by a part of its words; or by all of
 * them, and hardly any row bears it out (% of annual budget beside what was released).
 */
function isDoubtful(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  pair: Pair,
  rate: number,
): boolean {
  const own = found.find(({ column }) => column === rate);
  const sampled = sampledRows(grid, rows);
  if (own?.heading.reading.wording !== 'contained')
    return (agreement(grid, sampled, { ...pair, rate }) ?? 1) < HARDLY;
  return !holdsRates(grid, figurePairs(grid, sampled, pair.target, pair.actual), rate);
}

/** The further targets with results of their own. */
function otherPairs(found: readonly RoleColumn[], chosen: Pair): readonly Pair[] {
  const of = (role: ColumnRole): readonly RoleColumn[] => found.filter((one) => one.role === role);
  return of('target').flatMap((target) =>
    of('actual')
      .filter((actual) => equalPeriod(actual.period, target.period))
      .map((actual) => ({ target: target.column, actual: actual.column }))
      .filter((pair) => pair.target !== chosen.target || pair.actual !== chosen.actual),
  );
}

const isOfPair = ({ role, column }: RoleColumn, { target, actual }: Pair): boolean =>
  (role !== 'target' && role !== 'actual') || column === target || column === actual;

function provenFor(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  { target, actual }: Pair,
): number | undefined {
  const pairs = figurePairs(grid, sampledRows(grid, rows), target, actual);
  if (pairs.length < FEWEST) return undefined;
  const taken = new Set(found.map(({ column }) => column));
  const last = Math.max(target, actual);
  for (let column = last + 1; column <= Math.min(grid.used.right, last + MOST_BEHIND); column++) {
    if (!taken.has(column) && holdsRates(grid, pairs, column)) return column;
  }
  return undefined;
}

function holdsRates(grid: Grid, pairs: readonly FigurePair[], column: number): boolean {
  const said = pairs.filter(({ row }) => grid.figure(row, column) !== null);
  const agreed = said.filter((pair) => givesRate(grid, pair, column));
  const figures = new Set(agreed.map(({ row }) => grid.figure(row, column)));
  return agreed.length >= FEWEST && figures.size >= 2 && agreed.length >= said.length * AGREES;
}

const rateColumn = (column: number, { top }: HeadingRows): RoleColumn => ({
  column,
  role: 'rate',
  period: null,
  heading: {
    column,
    row: top,
    isTotal: false,
    above: '',
    text: '',
    reading: { ...BLANK_HEADING, roles: ['rate'], wording: 'contained' },
  },
  strength: 1,
});
