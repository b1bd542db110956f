import { part, type Profile } from '../evidence/profile';
import { isQuotient } from '../evidence/givesRate';
import { AGREES, agreement, agreesFarBetter, type RatedColumns } from '../evidence/rateAgreement';
import type { Grid } from '../grid';
import type { ColumnRole } from '../roles';
import type { HeadingRows } from './headingPath';
import type { RoleColumn } from './resolveRoles';
import { sampledRows } from './sampledRows';

const MOST_COLUMNS = 24;
const FEWEST = 2;
const DISAGREES = 0.5;
const MOST_PERCENT = 100;
const SIMILAR = 0.6;

/**
 * Holds the columns that were chosen against the rates that the table prints. Where other targets and results give
 * them, those are the ones that are compared; where other columns altogether give them, they are no rates of ours.
 * What is left out comes back without its role.
 */
export function checkFigures(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  chosen: Partial<Readonly<Record<'target' | 'actual' | 'rate', number>>>,
  profileOf: (column: number) => Profile,
): readonly RoleColumn[] {
  const { target, actual, rate } = chosen;
  if (target === undefined || actual === undefined || rate === undefined) return found;
  if (isCountOfShares(grid, rows, { target, actual }, profileOf)) {
    const isShare = ({ column }: RoleColumn): boolean => part(profileOf(column), ['percent']) >= SIMILAR;
    const shares = found.find((one) => one.role === 'actual' && isShare(one));
    if (!shares) return part(profileOf(rate), ['percent']) < SIMILAR ? found : rateAsResult(found, rate);
    const alike = found.filter((one) => one.role !== 'actual' || isShare(one));
    return byRates(grid, rows, alike, { target, actual: shares.column, rate });
  }
  return byRates(grid, rows, found, { target, actual, rate });
}

const rateAsResult = (found: readonly RoleColumn[], rate: number): readonly RoleColumn[] =>
  found.flatMap((one) => {
    if (one.column === rate) return [{ ...one, role: 'actual' as const }];
    return one.role === 'actual' ? [] : [one];
  });

function byRates(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  chosen: RatedColumns,
): readonly RoleColumn[] {
  const { rate } = chosen;
  const sampled = sampledRows(grid, rows);
  const own = agreement(grid, sampled, chosen);
  if (own === null || own > DISAGREES) return found;
  const pair = bestPair(grid, sampled, found, chosen);
  if (pair) {
    const figures = new Set(found.filter(({ role }) => role === 'target' || role === 'actual'));
    return found.filter(
      (one) => !figures.has(one) || one.column === pair.target || one.column === pair.actual,
    );
  }
  if (own === DISAGREES) return found;
  const columns = numericColumns(grid, rows, found, rate);
  // 累計分配 that nobody knows gives the rate with the result, and 法定預算 does not: it is what is compared.
  const known = new Set(found.map(({ column }) => column));
  const untold = columns.filter(
    (a) => !known.has(a) && agreesFarBetter(grid, sampled, { target: a, actual: chosen.actual, rate }, own),
  );
  const [compared] = untold;
  const aims = found.filter(({ role }) => role === 'target');
  const [aim] = aims;
  if (compared !== undefined && untold.length === 1 && aim && aims.length === 1) {
    return [...found.filter((one) => one !== aim), { ...aim, column: compared, period: null }].sort(
      (a, b) => a.column - b.column,
    );
  }
  const isOfOthers = columns.some((a) =>
    columns.some((b) => a !== b && (agreement(grid, sampled, { target: a, actual: b, rate }) ?? 0) >= AGREES),
  );
  return isOfOthers ? found.filter(({ column }) => column !== rate) : found;
}

/** Whether the target is a share and the result no share but a count. */
function isCountOfShares(
  grid: Grid,
  rows: HeadingRows,
  { target, actual }: Omit<RatedColumns, 'rate'>,
  profileOf: (column: number) => Profile,
): boolean {
  if (part(profileOf(target), ['percent']) < SIMILAR || part(profileOf(actual), ['number']) < SIMILAR)
    return false;
  const counts = figuresIn(grid, rows, actual);
  return counts.filter((count) => count > 2 * MOST_PERCENT).length >= counts.length * SIMILAR;
}

function figuresIn(grid: Grid, rows: HeadingRows, column: number): readonly number[] {
  return sampledRows(grid, rows).flatMap((row) => grid.figure(row, column) ?? []);
}

/** The targets and results that the rates are of, though one rate may be wrong. */
function bestPair(
  grid: Grid,
  rows: readonly number[],
  found: readonly RoleColumn[],
  chosen: RatedColumns,
): Pick<RatedColumns, 'target' | 'actual'> | null {
  const of = (role: ColumnRole): readonly RoleColumn[] => found.filter((one) => one.role === role);
  const own = agreement(grid, rows, chosen, isQuotient) ?? 0;
  const good = of('target').flatMap(({ column: target }) =>
    of('actual').flatMap(({ column: actual }) => {
      const pair = { target, actual, rate: chosen.rate };
      const share = agreement(grid, rows, pair) ?? 0;
      const isMeant = share >= AGREES || agreesFarBetter(grid, rows, pair, own, isQuotient);
      return isMeant ? [{ target, actual, share }] : [];
    }),
  );
  return good.sort((a, b) => b.share - a.share)[0] ?? null;
}

/** Columns of numbers left of the rate. */
function numericColumns(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  rate: number,
): readonly number[] {
  const columns: number[] = [];
  const others = new Set(
    found.filter(({ role }) => role === 'rate' || role === 'weight').map(({ column }) => column),
  );
  for (let column = Math.max(grid.used.left, rate - MOST_COLUMNS); column < rate; column++) {
    if (!others.has(column) && figuresIn(grid, rows, column).length >= FEWEST) columns.push(column);
  }
  return columns;
}
