import { comparatorAround } from '../../quantity/comparators';
import { HUNDRED, ZERO } from '../../quantity/decimal';
import { isPercent, type FoundQuantity, type Quantity } from '../../quantity/quantity';
import { standsFor } from '../../quantity/rounding';
import { relateUnits } from '../../quantity/units';
import { periodOf, sentenceBefore, within } from '../../reading/clause';
import type { Evidence } from '../../report/evidence';
import type { Read } from '../../report/indicator';
import { findOperands } from '../../report/answer/derived/operands';
import { isCalledRate } from '../../report/answer/prose/calledRate';
import { quotient } from '../figures/arithmetic';
import { scaled } from '../rates/percentOf';
import type { IndicatorReading, ResultField } from '../engine/indicatorReading';
import { canBeSame } from '../figures/sameFigure';
import type { ReportFile } from '../engine/reportFile';
import { ownColumn } from './columns';
import { LEADS_TO_TOTAL, OTHER_SCOPE } from './vocabulary';

/**
 * Two results of one row that cannot both be right. `figures`: both, where both are stated; `arithmetic`: how the
 * other was computed.
 */
export interface ActualConflict {
  readonly at: Evidence;
  readonly other: Evidence;
  readonly figures: readonly [Read<Quantity>, Read<Quantity>] | null;
  readonly arithmetic: string | null;
}

/** The first conflict of a row: column and field, field and account of the work, field and what its figures give. */
export function actualConflict(reading: IndicatorReading, report: ReportFile): ActualConflict | null {
  const field = reading.resultField;
  if (!field || reading.heldRate) return null;
  return (
    againstColumn(reading, field, report) ??
    againstWork(reading, field) ??
    againstOperands(reading, field, report)
  );
}

function againstColumn(
  reading: IndicatorReading,
  field: ResultField,
  report: ReportFile,
): ActualConflict | null {
  const { actual } = reading.indicator;
  if (actual?.source !== 'column' || !ownColumn(reading, 'actual', report)) return null;
  const column: Read<Quantity> = { value: actual.quantity, evidence: actual.evidence };
  const alike = field.figures.filter(({ unit }) => relateUnits(unit, actual.quantity.unit) !== 'different');
  const [first] = alike;
  if (!first || !isPlain(reading, first) || isRate(reading, first)) return null;
  if (alike.some((figure) => canBeSame(read(reading, figure), column))) return null;
  return stated(read(reading, first), column);
}

/** The one total of the account of the work that is in the result's unit. */
function againstWork(reading: IndicatorReading, field: ResultField): ActualConflict | null {
  const { outline, plain, quantities, indicator, periods, year } = reading;
  const [result] = field.figures;
  if (!result || !outline.progress || indicator.measure !== 'value' || !isPlain(reading, result)) return null;
  const alike = within(quantities, outline.progress).filter(
    ({ unit }) => relateUnits(unit, result.unit) === 'same' && !isPercent(result),
  );
  const [total] = alike;
  if (!total || alike.length > 1 || !isPlain(reading, total)) return null;
  const before = sentenceBefore(plain, total.span);
  const period = periodOf(plain, total.span, periods);
  const isOtherPeriod = period !== undefined && (period.month !== null || period.year !== year);
  if (!LEADS_TO_TOTAL.test(before) || OTHER_SCOPE.test(before) || isOtherPeriod) return null;
  const told = [...field.figures, ...field.rates];
  if (told.some((figure) => canBeSame(read(reading, figure), read(reading, total)))) return null;
  return stated(read(reading, result), read(reading, total));
}

/** A stated share whose part and whole, as the standard names them, give another one. */
function againstOperands(
  reading: IndicatorReading,
  field: ResultField,
  { scheme }: ReportFile,
): ActualConflict | null {
  const { indicator, outline, formula, plain, quantities, periods, year } = reading;
  const { actual, target, measure } = indicator;
  const share = field.figures.find(isPercent);
  if (!share || actual?.operands || actual?.source === 'corrected' || formula?.division.form !== 'share')
    return null;
  if (measure !== 'ratio' || !outline.progress || !isPlain(reading, share)) return null;
  const counts = within(quantities, outline.progress).filter((figure) => !isPercent(figure));
  const pair = findOperands({
    plain,
    quantities: counts,
    periods,
    region: outline.progress,
    measure,
    division: formula.division,
    reportYear: year,
    name: indicator.name,
    stated: null,
    target: target?.value.value ?? ZERO,
  });
  // With more than a part, its whole and the rest, the pair may be another one.
  if (!pair || counts.length > 3) return null;
  const { current, base, percent } = pair;
  if (!scaled(current, current.value).lte(scaled(base, base.value))) return null;
  const asked = target?.value.value;
  if (asked?.gt(0) && standsFor(share, percent.div(asked).times(HUNDRED))) return null;
  return {
    at: reading.quote(share.span),
    other: reading.quote({
      start: Math.min(current.span.start, base.span.start),
      end: Math.max(current.span.end, base.span.end),
    }),
    figures: null,
    arithmetic: quotient('share', [current, base], percent, scheme, [share.value]),
  };
}

/** With a result in its own column, 達成度 may well hold the rate. */
function isRate({ assessment: { rate } }: IndicatorReading, figure: FoundQuantity): boolean {
  return isPercent(figure) && rate !== null && standsFor(figure, rate);
}

function stated(at: Read<Quantity>, other: Read<Quantity>): ActualConflict {
  return { at: at.evidence, other: other.evidence, figures: [at, other], arithmetic: null };
}

/** A figure that is stated as itself: neither a bound nor a rate. */
function isPlain({ plain }: IndicatorReading, figure: FoundQuantity): boolean {
  return (
    figure.exactness === 'exact' &&
    comparatorAround(plain, figure.span) === null &&
    !isCalledRate(plain, figure)
  );
}

function read(reading: IndicatorReading, figure: FoundQuantity): Read<Quantity> {
  return { value: figure, evidence: reading.quote(figure.span) };
}
