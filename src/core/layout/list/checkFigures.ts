import { part, type Profile } from '../evidence/profile';
import type { Grid } from '../grid';
import type { HeadingRows } from './headingPath';
import type { RoleColumn } from './resolveRoles';
import { sampledRows } from './sampledRows';

const MOST_COLUMNS = 24;
const FEWEST = 2;
const AGREES = 0.8;
const DISAGREES = 0.5;
/** Enough where the columns that were chosen give hardly any. */
const MOSTLY = 0.7;
const FEW = 0.3;
/** Percentage points by which printed rates are rounded at most. */
const ROUNDED = 0.6;
const MOST_PERCENT = 100;
const SIMILAR = 0.6;
/** Rows that agree at least, where one rate in four is wrong. */
const PROVING = 3;

interface Triple {
  readonly target: number;
  readonly actual: number;
  readonly rate: number;
}

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
  chosen: Triple,
): readonly RoleColumn[] {
  const { rate } = chosen;
  const own = agreement(grid, rows, chosen);
  if (own === null || own > DISAGREES) return found;
  const pair = bestPair(grid, rows, found, chosen);
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
    (a) => !known.has(a) && agreesFarBetter(grid, rows, { target: a, actual: chosen.actual, rate }, own),
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
    columns.some((b) => a !== b && (agreement(grid, rows, { target: a, actual: b, rate }) ?? 0) >= AGREES),
  );
  return isOfOthers ? found.filter(({ column }) => column !== rate) : found;
}

/** Whether the target is a share and the result no share but a count. */
function isCountOfShares(
  grid: Grid,
  rows: HeadingRows,
  { target, actual }: Omit<Triple, 'rate'>,
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

/** The part of the rows in which target and result give the rate, however it is computed; `null` for too few. */
function agreement(
  grid: Grid,
  rows: HeadingRows,
  triple: Triple,
  isGiven: (aim: number, done: number, said: number) => boolean = gives,
): number | null {
  const { counted, agreed } = agreeing(grid, rows, triple, isGiven);
  return counted < FEWEST ? null : agreed / counted;
}

/** Whether a triple agrees so well that the other one cannot be meant: one rate in four may be wrong all the same. */
function agreesFarBetter(grid: Grid, rows: HeadingRows, triple: Triple, than: number): boolean {
  const { counted, agreed } = agreeing(grid, rows, triple);
  const share = counted === 0 ? 0 : agreed / counted;
  return share >= AGREES || (agreed >= PROVING && share >= MOSTLY && than <= share * DISAGREES);
}

/** In how many rows all three are given, and in how many of them target and result give the rate. */
function agreeing(
  grid: Grid,
  rows: HeadingRows,
  { target, actual, rate }: Triple,
  isGiven: (aim: number, done: number, said: number) => boolean = gives,
): { readonly counted: number; readonly agreed: number } {
  let counted = 0;
  let agreed = 0;
  for (const row of sampledRows(grid, rows)) {
    const [aim, done, said] = [target, actual, rate].map((column) => grid.figure(row, column));
    if (!isFigure(aim) || !isFigure(done) || !isFigure(said) || aim === 0) continue;
    counted++;
    if (isGiven(aim, done, said)) agreed++;
  }
  return { counted, agreed };
}

const isFigure = (figure: number | null | undefined): figure is number => typeof figure === 'number';

const isUsual = (aim: number, done: number, said: number): boolean =>
  [said, said * MOST_PERCENT].some((rate) => Math.abs((done / aim) * MOST_PERCENT - rate) <= ROUNDED);

function gives(aim: number, done: number, said: number): boolean {
  const usual = (done / aim) * MOST_PERCENT;
  const inverse = done === 0 ? MOST_PERCENT : (aim / done) * MOST_PERCENT;
  const possible = [
    usual,
    inverse,
    2 * MOST_PERCENT - usual,
    ...(Math.max(usual, inverse) >= MOST_PERCENT ? [MOST_PERCENT] : []),
  ];
  return [said, said * MOST_PERCENT].some((rate) => possible.some((one) => Math.abs(one - rate) <= ROUNDED));
}

function bestPair(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  chosen: Triple,
): { readonly target: number; readonly actual: number } | null {
  const { rate } = chosen;
  const pairs = found.flatMap((aim) =>
    aim.role !== 'target'
      ? []
      : found.flatMap((done) =>
          done.role !== 'actual'
            ? []
            : [
                {
                  target: aim.column,
                  actual: done.column,
                  share: agreement(grid, rows, { target: aim.column, actual: done.column, rate }) ?? 0,
                },
              ],
        ),
  );
  // One wrong rate among four rows is what reports are checked for; result ÷ target is hardly met by chance.
  const isFew = (agreement(grid, rows, chosen, isUsual) ?? 0) <= FEW;
  const good = pairs.filter(
    ({ share, target, actual }) =>
      share >= AGREES || (isFew && (agreement(grid, rows, { target, actual, rate }, isUsual) ?? 0) >= MOSTLY),
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
