import type { AssessedTable } from '../engine/assessedTable';
import type { IndicatorReading, Margin } from '../engine/indicatorReading';
import type { TableReading } from '../engine/tableReading';
import { overclaim } from './overclaim';
import { strength } from './statusClaim';

/** Two rows at the same margin, of which one claims more. */
export interface UnequalPair {
  readonly weaker: Margin;
  readonly stronger: Margin;
}

/** Rates that are not further apart, in points, are the same margin to a reader. */
const SAME_MARGIN = 1;

/** The margin of one row; `null` for a row that claims none, or whose own numbers do not bear its phrase. */
export function readMargin(reading: IndicatorReading, report: AssessedTable): Margin | null {
  const { rate, status } = reading.assessment;
  const claim = rate && reading.statusClaim;
  if (!rate || !claim || claim.claims === 'not-met') return null;
  const kind = overclaim(reading, claim, report)?.kind ?? 'not-greatly';
  const bears = kind === 'not-greatly' || kind === 'printed-rate';
  return bears ? { reading, claim, rate: rate.toNumber(), status } : null;
}

/**
 * For each row the nearest one that the scheme puts on the same step and that claims more, though it stands
 * no higher than the row, or hardly so.
 */
export function* unequalPairs(margins: readonly Margin[]): Iterable<UnequalPair> {
  const claimingMore = new Map<string, readonly Margin[]>();
  for (const weaker of margins) {
    const own = strength(weaker.claim.claims);
    const key = `${weaker.status} ${String(own)}`;
    const others =
      claimingMore.get(key) ??
      margins
        .filter(({ claim, status }) => status === weaker.status && strength(claim.claims) > own)
        .sort((a, b) => a.rate - b.rate);
    claimingMore.set(key, others);
    const stronger = nearestTo(weaker.rate, others);
    if (stronger) yield { weaker, stronger };
  }
}

/** The nearest in a list in order of rates, at most a margin above. Of equally near ones the lower, and the first. */
function nearestTo(rate: number, margins: readonly Margin[]): Margin | undefined {
  const at = firstFrom(margins, rate);
  const above = margins[at];
  const lower = margins[at - 1];
  const below = lower && margins[firstFrom(margins, lower.rate)];
  const isNear = above !== undefined && above.rate <= rate + SAME_MARGIN;
  if (!below || !isNear) return isNear ? above : below;
  return above.rate - rate < rate - below.rate ? above : below;
}

/** The index of the first that is not below a rate. */
function firstFrom(margins: readonly Margin[], rate: number): number {
  let low = 0;
  let high = margins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((margins[middle]?.rate ?? 0) < rate) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether the table itself draws a line between exceeded and greatly exceeded, other than the scheme's, with
 * this rate above it: some rows are called exceeded, all of them below this one.
 */
export function isAboveOwnLine(rate: number, { highestExceeded }: TableReading): boolean {
  return highestExceeded !== null && highestExceeded < rate;
}

/** The highest rate that is called exceeded, in percent; `null` where none is. */
export function highestExceeded(margins: readonly Margin[]): number | null {
  return margins
    .filter(({ claim }) => claim.claims === 'exceeded')
    .reduce<number | null>((most, { rate }) => (most === null || rate > most ? rate : most), null);
}
