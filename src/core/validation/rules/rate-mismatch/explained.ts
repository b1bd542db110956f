import type { FoundQuantity, Quantity } from '../../../quantity/quantity';
import type { Claim } from '../../rates/claim';
import type { RateLabel } from '../../../reading/rateLabel';
import { isComparable, roundingOfClaim } from '../../rates/percentOf';
import { Decimal } from '../../../quantity/decimal';
import { standsFor } from '../../../quantity/rounding';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { ReportFile } from '../../engine/reportFile';
import { kindsIn } from '../../rates/rateConvention';

/** A figure of the sentence, with about the least and the most that it may mean, in the base scale of its unit. */
interface Candidate {
  readonly quantity: FoundQuantity;
  readonly least: number;
  readonly most: number;
}

/**
 * Whether two other figures of the same sentence give the stated percentage: then the claim is about those,
 * and nothing is proven against it.
 */
export function isExplainedOtherwise({ stated, label, bystanders, current, base }: Claim): boolean {
  const figures = bystanders
    .filter(({ unit }) => unit.dimension !== 'percent')
    .map(candidate)
    .filter(isFirstOrSecond);
  const labels = label === 'achievement' ? (['achievement'] as const) : (['achievement', label] as const);
  const sought = soughtRatios(stated, label);
  const isClaimed = (a: Quantity, b: Quantity): boolean =>
    a.value.eq(current?.quantity.value ?? -1) && b.value.eq(base?.quantity.value ?? -1);
  return figures.some((a) =>
    figures.some(
      (b) =>
        a !== b &&
        isNear(a, b, sought) &&
        isComparable(a.quantity, b.quantity) &&
        !isClaimed(a.quantity, b.quantity) &&
        labels.some((as) => roundingOfClaim(as, stated, a.quantity, b.quantity) !== 'none'),
    ),
  );
}

/** How far apart rates stand that are told one after the other of figures told before. */
const NEXT_RATE = 30;

/**
 * Whether the right rate of the two figures follows at once, with no figures of its own: then this one is of something
 * told before them (甲 57 公里、乙 28 公里，甲達成率為 106%、乙達成率為 103%). A right rate elsewhere excuses nothing.
 */
export const isRateOfAnother = ({ stated, label, expected }: Claim, claims: readonly Claim[]): boolean =>
  expected !== null &&
  claims.some(
    (other) =>
      other.expected === null &&
      other.label === label &&
      other.stated.span.start > stated.span.end &&
      other.stated.span.start - stated.span.end < NEXT_RATE &&
      standsFor(other.stated, expected),
  );

function candidate(quantity: FoundQuantity): Candidate {
  const scale = Number(quantity.unit.scale);
  const { low, high, value } = quantity;
  return { quantity, least: scale * low.toNumber(), most: scale * (high ?? value).toNumber() };
}

/** One figure over and over explains no more than two of it. */
function isFirstOrSecond(figure: Candidate, index: number, figures: readonly Candidate[]): boolean {
  let seen = 0;
  for (let i = 0; i < index && seen < 2; i++) if (isAlike(figure, figures[i])) seen++;
  return seen < 2;
}

const isAlike = (a: Candidate, b: Candidate | undefined): boolean =>
  a.least === b?.least && a.most === b.most && a.quantity.unit.name === b.quantity.unit.name;

/** What the quotient of two figures would about have to be, in percent. */
interface Sought {
  readonly ratios: readonly number[];
  readonly slack: number;
}

function soughtRatios({ value, low, high, decimals }: Quantity, label: RateLabel): Sought {
  const wanted = value.toNumber();
  const slack = 10 ** -decimals + (high ?? value).minus(low).toNumber() + Math.abs(wanted) / 1e9;
  switch (label) {
    case 'growth':
      return { ratios: [wanted, 100 + wanted], slack };
    case 'reduction':
      return { ratios: [wanted, 100 - wanted], slack };
    case 'achievement':
    case 'share':
      return { ratios: [wanted], slack };
  }
}

/** A quick look before the exact one: whether any quotient of the two comes near what is sought. */
function isNear(a: Candidate, b: Candidate, { ratios, slack }: Sought): boolean {
  const one = (100 * a.least) / b.most;
  const other = (100 * a.most) / b.least;
  const [least, most] = one < other ? [one, other] : [other, one];
  // Where nothing can be said, 0 of 0, nothing is ruled out.
  return ratios.some((ratio) => !(ratio < least - slack) && !(ratio > most + slack));
}

/** A formula keeps at most so many decimals more than it shows. */
const KEPT_DECIMALS = 4;

/** Whether rounding first to more decimals, and then to those that are printed, gives a rate. */
export function isRoundedTwice(stated: Quantity, exact: Decimal): boolean {
  for (let more = 1; more <= KEPT_DECIMALS; more++)
    if (standsFor(stated, exact.toDecimalPlaces(stated.decimals + more, Decimal.ROUND_HALF_UP))) return true;
  return false;
}

/**
 * Whether a row's printed rate follows from its figures, whatever these were rounded from; or from where it began;
 * or in the way that the table has for all of its rates.
 */
export function isBorneByTable(reading: IndicatorReading, report: ReportFile): boolean {
  const row = reading.ratedRow;
  if (!row) return false;
  if (row.kinds.has('ratio') || row.kinds.has('way')) return true;
  const customs = report.whole.rateConventions;
  return [...kindsIn(row, report.whole)].some((kind) => customs.has(kind));
}
