import type { Quantity } from '../../quantity/quantity';
import { standsFor } from '../../quantity/rounding';
import { relateUnits } from '../../quantity/units';
import { isOnlyPlace } from '../../report/direction/signs';
import type { Read } from '../../report/indicator';
import { rowRates } from '../rates/rowRate';
import type { AssessedTable } from '../engine/assessedTable';
import type { IndicatorReading, StatusClaim } from '../engine/indicatorReading';
import { strength } from './statusClaim';

/**
 * Why a claim is more than the numbers give. `missed`: the target is not met; `missed-in-words`: as words ask and answer; `condition`: a further condition
 * is not; `only-met`: met and no more; `not-greatly`: exceeded by less than the scheme calls greatly;
 * `printed-rate`: the numbers would bear it, but not the rate that is printed beside it.
 */
export type Overclaim =
  | { readonly kind: 'missed' | 'missed-in-words' | 'condition' | 'only-met' | 'not-greatly' }
  | { readonly kind: 'printed-rate'; readonly rate: Read<Quantity> };

/** Says whether, and why, a claim is more than the row's numbers give; `null` when it is not proven. */
export function overclaim(
  reading: IndicatorReading,
  claim: StatusClaim,
  report: AssessedTable,
): Overclaim | null {
  const { assessment } = reading;
  const claimed = strength(claim.claims);
  if (claimed === 0 || saysOnlyWhere(reading, claim)) return null;
  if (assessment.met === false && isInWords(reading)) return { kind: 'missed-in-words' };
  if (isComparable(reading)) {
    if (assessment.met === false) return { kind: isRateMet(reading, report) ? 'condition' : 'missed' };
    if (claimed >= 2 && isOnlyMet(reading, report)) return { kind: 'only-met' };
    if (claimed === 3 && isNotGreatly(reading, report)) return { kind: 'not-greatly' };
  }
  const rate = lowPrintedRate(reading, claimed, report);
  return rate && { kind: 'printed-rate', rate };
}

/** Whether a phrase just says on which side of the target the figure lies: 60 complaints of 50 do lie above it. */
export function saysOnlyWhere(
  { indicator: { target, actual } }: IndicatorReading,
  claim: StatusClaim,
): boolean {
  if (!target || !actual || relateUnits(target.value.unit, actual.quantity.unit) === 'convertible')
    return false;
  return isOnlyPlace(claim, actual.quantity.value.cmp(target.value.value));
}

/** 零職災 and 建置完成 are no figures, but 2件 and 建置中 answer them. */
const isInWords = ({ indicator: { target, actual, undecided } }: IndicatorReading): boolean =>
  target === null && (actual === null || actual.quantity.exactness === 'exact') && undecided.length === 0;

/** Whether target and actual are figures of one thing, both exact. */
function isComparable({ indicator: { target, actual, direction } }: IndicatorReading): boolean {
  if (!target || !actual) return false;
  if (target.value.exactness !== 'exact' || actual.quantity.exactness !== 'exact') return false;
  if (relateUnits(target.value.unit, actual.quantity.unit) === 'different') return false;
  return direction.way !== 'open';
}

/** Whether the rate alone would be met, so that a further condition is not. */
function isRateMet({ assessment: { rate, notes } }: IndicatorReading, { scheme }: AssessedTable): boolean {
  const isToBePassed = notes.some(({ id }) => id.startsWith('achievement.note.strict-'));
  return !isToBePassed && (rate?.gte(scheme.thresholds.met) ?? false);
}

function isOnlyMet({ assessment, indicator }: IndicatorReading, { scheme }: AssessedTable): boolean {
  if (assessment.met !== true) return false;
  if (assessment.rate) {
    const { met, exceeded } = scheme.thresholds;
    return assessment.rate.lte(exceeded ?? met);
  }
  const { target, actual, measure } = indicator;
  const isFigure = measure !== 'milestone' && target !== null && actual !== null;
  return isFigure && relateUnits(target.value.unit, actual.quantity.unit) !== 'convertible'
    ? actual.quantity.value.eq(target.value.value)
    : false;
}

function isNotGreatly({ assessment: { rate } }: IndicatorReading, { scheme }: AssessedTable): boolean {
  const { greatlyExceeded } = scheme.thresholds;
  return rate !== null && greatlyExceeded !== null && rate.lt(greatlyExceeded);
}

/** The row's printed rate, where it bears less than the phrase and is no rounding of one that bears it. */
function lowPrintedRate(
  reading: IndicatorReading,
  claimed: number,
  { scheme }: AssessedTable,
): Read<Quantity> | null {
  const { met, exceeded } = scheme.thresholds;
  const rates = rowRates(reading);
  if (rates.length === 0) return lowRateAlone(reading, met);
  if (claimed < 2) return null;
  const low = rates.find(
    ({ stated, expected }) =>
      stated.exactness === 'exact' &&
      stated.value.lte(exceeded ?? met) &&
      !(scheme.cap !== null && stated.value.eq(scheme.cap)) &&
      !standsFor(stated, expected),
  );
  return low ? { value: low.stated, evidence: low.evidence } : null;
}

/** Without figures to compute from, the printed rate alone says that the target is not met. */
function lowRateAlone({ indicator, assessment }: IndicatorReading, met: number): Read<Quantity> | null {
  const { rate } = indicator.reported;
  const isAlone =
    indicator.direction.way === 'higher' && assessment.met === null && indicator.actual === null;
  const isLow = rate !== null && rate.value.exactness === 'exact' && rate.value.value.lt(met);
  return isAlone && isLow ? rate : null;
}
