import type { Status } from '../../achievement/assessment';
import type { Dossier } from '../dossier';
import { oncePerReport } from '../oncePerReport';
import type { ReportFile } from '../reportFile';
import { overclaim } from './overclaim';
import { strength, statusClaim, type StatusClaim } from './statusClaim';

/** A row that calls itself met or more, and bears it by its rate. */
export interface Margin {
  readonly dossier: Dossier;
  readonly claim: StatusClaim;
  /** In percent. */
  readonly rate: number;
  readonly status: Status;
}

/** Two rows at the same margin, of which one claims more. */
export interface UnequalPair {
  readonly weaker: Margin;
  readonly stronger: Margin;
}

/** Rates that are not further apart, in points, are the same margin to a reader. */
const SAME_MARGIN = 1;

/** The margins of a table, without the rows whose own numbers do not bear their phrase. */
export const statedMargins = oncePerReport(readMargins);

function readMargins(report: ReportFile): readonly Margin[] {
  return report.dossiers.flatMap((dossier) => {
    const { rate, status } = dossier.assessment;
    const claim = rate && statusClaim(dossier, report);
    if (!rate || !claim || claim.claims === 'not-met') return [];
    const kind = overclaim(dossier, claim, report)?.kind ?? 'not-greatly';
    const bears = kind === 'not-greatly' || kind === 'printed-rate';
    return bears ? [{ dossier, claim, rate: rate.toNumber(), status }] : [];
  });
}

/**
 * For each row the nearest one that the scheme puts on the same step and that claims more, though it stands
 * no higher than the row, or hardly so.
 */
export function* unequalPairs(margins: readonly Margin[]): Iterable<UnequalPair> {
  for (const weaker of margins) {
    let nearest: Margin | undefined;
    for (const other of margins) {
      const claimsMore = strength(other.claim.claims) > strength(weaker.claim.claims);
      if (!claimsMore || other.status !== weaker.status || other.rate > weaker.rate + SAME_MARGIN) continue;
      if (!nearest || distance(other, weaker) < distance(nearest, weaker)) nearest = other;
    }
    if (nearest) yield { weaker, stronger: nearest };
  }
}

/**
 * Whether the table itself draws a line between exceeded and greatly exceeded, other than the scheme's, with
 * this rate above it: some rows are called exceeded, all of them below this one.
 */
export function isAboveOwnLine(rate: number, report: ReportFile): boolean {
  const exceeded = statedMargins(report).filter(({ claim }) => claim.claims === 'exceeded');
  return exceeded.length > 0 && exceeded.every((margin) => margin.rate < rate);
}

const distance = (a: Margin, b: Margin): number => Math.abs(a.rate - b.rate);
