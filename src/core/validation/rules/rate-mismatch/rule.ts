import { shownPercent, type RateStyle } from '../../../achievement/shownRate';
import { message, type Message } from '../../../language/message';
import type { Quantity } from '../../../quantity/quantity';
import { standsFor } from '../../../quantity/rounding';
import { rateBy } from '../../../report/direction/rateForms';
import type { Claim } from '../../rates/claim';
import { isExplainedOtherwise, isBorneByTable, isRateOfAnother, isRoundedTwice } from './explained';
import { isComparable, mayGive, roundingOfClaim, scaled } from '../../rates/percentOf';
import { heldAlone, isFactorAlone } from '../../rates/rateConvention';
import { rowRates, type RowRate } from '../../rates/rowRate';
import { isOfConditions } from './ofConditions';
import { mistakeIn, type Mistake, type MistakeClues } from './mistake';
import { amount, quotient, styleBeside } from '../../figures/arithmetic';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { ReportFile } from '../../engine/reportFile';
import type { IndicatorRule } from '../../engine/rule';

/** Finds stated rates that their own two figures do not give: the row's rate, and every rate in the prose. */
export const rule: IndicatorRule = {
  name: 'rate-mismatch',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    for (const rate of rowRates(reading))
      if (!isRight(rate, reading, report)) yield ofRow(rate, reading, report);
    const lower = lowerMismatch(reading, report);
    if (lower) yield lower;
    for (const claim of reading.claims) {
      const problem =
        claim.inField && claim.label === 'achievement' ? undefined : ofClaim(claim, reading, report);
      if (problem) yield problem;
    }
  },
};

/**
 * A rate is right when rounding (once or twice) or cutting gives it, when what the actual was rounded from can
 * give it, at the cap, or in the table's own way.
 */
function isRight(rate: RowRate, reading: IndicatorReading, report: ReportFile): boolean {
  const { stated, expected, actual, target, evidence } = rate;
  const { scheme } = report;
  if (standsFor(stated, expected) || isRoundedTwice(stated, expected) || isOfFigureBeside(rate)) return true;
  const isOwnRate = evidence === reading.indicator.reported.rate?.evidence;
  if (isOfConditions(rate, reading.indicator)) return true;
  if (isOwnRate && isFactorAlone(reading.indicator, expected, report.whole)) return true;
  if (isOwnRate && (isBorneByTable(reading, report) || heldAlone(report.whole)?.reading === reading))
    return true;
  if (scheme.cap !== null && expected.gt(scheme.cap) && stated.value.eq(scheme.cap)) return true;
  const approximate = actual.exactness !== 'exact' || target.exactness !== 'exact';
  return approximate && roundingOfClaim('achievement', stated, actual, target) !== 'none';
}

/** Where less is better, and the table shows by what formula: a rate that neither this one nor another gives. */
function lowerMismatch(reading: IndicatorReading, report: ReportFile): Problem | null {
  const row = reading.ratedRow;
  if (!row || reading.indicator.direction.way !== 'lower' || row.kinds.size > 0) return null;
  const form = (['inverse', 'two-minus'] as const).find((kind) => report.whole.rateConventions.has(kind));
  const expected = form && rateBy(form, row.figures);
  if (!expected || isRoundedTwice(row.rate.value, expected)) return null;
  const { actual, target } = row.figures;
  const [over, under] = [amount(target), amount(actual)];
  const shown = shownPercent(expected, styleBeside(row.rate.value, report.scheme), [row.rate.value.value]);
  const arithmetic = form === 'inverse' ? `${over} ÷ ${under}` : `2 − ${under} ÷ ${over}`;
  return {
    message: message('rate-mismatch.found', { quote: row.rate.evidence.quote, expected: shown }),
    at: row.rate.evidence,
    arithmetic: `${arithmetic} = ${shown}`,
    related: [reading.indicator.actual?.evidence, reading.indicator.target?.evidence].filter(
      (place) => place !== undefined,
    ),
  };
}

/** Right for the result that it stands beside; that the row has another result as well is reported as that. */
function isOfFigureBeside({ stated, target, beside }: RowRate): boolean {
  return beside.some(
    (figure) =>
      !figure.value.eq(target.value) &&
      isComparable(figure, target) &&
      roundingOfClaim('achievement', stated, figure, target) !== 'none',
  );
}

function ofRow(rate: RowRate, reading: IndicatorReading, { scheme }: ReportFile): Problem {
  const { stated, evidence, expected, actual, target } = rate;
  const { indicator } = reading;
  const style = styleBeside(stated, scheme);
  const isPlain = indicator.actual?.operands === null;
  const others = [indicator.baseline?.value.value].filter((value) => value !== undefined);
  const clues = { stated, expected, current: scaled(actual, actual.value), others };
  return {
    message: found(evidence.quote, clues, style),
    at: evidence,
    arithmetic:
      isPlain && isComparable(actual, target)
        ? quotient('achievement', [actual, target], expected, style, [stated.value])
        : computedRate(reading, stated, style),
    related: [indicator.actual?.evidence, indicator.target?.evidence].filter((place) => place !== undefined),
  };
}

/** A rate over computed or unlike figures: `81.8182% ÷ 80% = 102.27%`. */
function computedRate(
  { indicator, assessment }: IndicatorReading,
  stated: Quantity,
  style: RateStyle,
): string {
  const { actual, target } = indicator;
  return actual && target && assessment.rate
    ? quotient('achievement', [actual.quantity, target.value], assessment.rate, style, [stated.value])
    : '';
}

function ofClaim(claim: Claim, reading: IndicatorReading, { scheme }: ReportFile): Problem | undefined {
  const { current, base, expected, stated, label } = claim;
  if (!current || !base || !expected || !isComparable(current.quantity, base.quantity)) return undefined;
  const written = { current: current.evidence.quote, base: base.evidence.quote };
  if (mayGive(label, stated, current.quantity, base.quantity, written)) return undefined;
  if (isRoundedTwice(stated, expected) || isExplainedOtherwise(claim) || isLoose(claim)) return undefined;
  if (isTurned(claim, reading)) return undefined;
  if (isRateOfAnother(claim, reading.claims)) return undefined;
  const others = claim.bystanders
    .filter(({ value }) => !value.eq(base.quantity.value))
    .map((other) => scaled(other, other.value));
  const clues = { stated, expected, current: scaled(current.quantity, current.quantity.value), others };
  return {
    message: found(reading.quote(claim.span).quote, clues, styleBeside(stated, scheme)),
    at: claim.evidence,
    arithmetic: quotient(label, [current.quantity, base.quantity], expected, styleBeside(stated, scheme), [
      stated.value,
    ]),
    related: [current.evidence, base.evidence],
  };
}

/** Target ÷ result, of a row of which less may be better: no slip, unless more is. */
function isTurned({ current, base, stated, label }: Claim, { indicator }: IndicatorReading): boolean {
  const { way } = indicator.direction;
  if (!current || !base || label !== 'achievement' || (way !== 'lower' && way !== 'open')) return false;
  return roundingOfClaim('achievement', stated, base.quantity, current.quantity) !== 'none';
}

/** Without a base that the sentence names, or with a label that may mean something else, nothing is proven. */
function isLoose({ relation, label }: Claim): boolean {
  return relation === 'unknown' || (label === 'share' && relation !== 'whole');
}

function found(quote: string, clues: MistakeClues, style: RateStyle): Message {
  const mistake = mistakeIn(clues);
  const slots = { quote, expected: shownPercent(clues.expected, style, [clues.stated.value]) };
  return mistake
    ? message('rate-mismatch.slip', { ...slots, slip: mistakeMessage(mistake) })
    : message('rate-mismatch.found', slots);
}

function mistakeMessage(mistake: Mistake): Message {
  return message(`rate-mismatch.${mistake}`);
}
