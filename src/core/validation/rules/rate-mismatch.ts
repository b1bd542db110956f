import { message, type Message } from '../../language/message';
import { standsFor } from '../../quantity/rounding';
import type { Claim } from '../claims/claim';
import { isExplainedOtherwise } from '../claims/explained';
import { isComparable, roundingOfClaim, scaled } from '../claims/percentOf';
import { rowRates, type RowRate } from '../claims/rowRate';
import { diagnose, type Slip, type SlipClues } from '../claims/slip';
import { percent, quotient } from '../arithmetic';
import type { Dossier } from '../dossier';
import type { Problem } from '../finding';
import type { ReportFile } from '../reportFile';
import type { IndicatorRule } from '../rule';

/** Finds stated rates that their own two figures do not give: the row's rate, and every rate in the prose. */
export const rule: IndicatorRule = {
  name: 'rate-mismatch',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(dossier, report): Iterable<Problem> {
    for (const rate of rowRates(dossier)) if (!isRight(rate, report)) yield ofRow(rate, dossier);
    for (const claim of dossier.claims) {
      const problem = claim.inField && claim.label === 'achievement' ? undefined : ofClaim(claim, dossier);
      if (problem) yield problem;
    }
  },
};

/** A rate is right when rounding or cutting gives it, when an approximate actual can give it, or at the cap. */
function isRight(rate: RowRate, { scheme }: ReportFile): boolean {
  const { stated, expected, actual, target } = rate;
  if (standsFor(stated, expected) || isOfFigureBeside(rate)) return true;
  if (scheme.cap !== null && expected.gt(scheme.cap) && stated.value.eq(scheme.cap)) return true;
  const approximate = actual.exactness !== 'exact' || target.exactness !== 'exact';
  return approximate && roundingOfClaim('achievement', stated, actual, target) !== 'none';
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

function ofRow({ stated, evidence, expected, actual, target }: RowRate, dossier: Dossier): Problem {
  const { indicator } = dossier;
  const isPlain = indicator.actual?.operands === null;
  const others = [indicator.baseline?.value.value].filter((value) => value !== undefined);
  const clues = { stated, expected, current: scaled(actual, actual.value), others };
  return {
    message: found(evidence.quote, clues),
    at: evidence,
    arithmetic:
      isPlain && isComparable(actual, target)
        ? quotient('achievement', actual, target, expected)
        : shownRate(dossier),
    related: [indicator.actual?.evidence, indicator.target?.evidence].filter((place) => place !== undefined),
  };
}

/** A rate over computed or unlike figures: `81.8182% ÷ 80% = 102.2727%`. */
function shownRate({ indicator, assessment }: Dossier): string {
  const { actual, target } = indicator;
  return actual && target && assessment.rate
    ? quotient('achievement', actual.quantity, target.value, assessment.rate)
    : '';
}

function ofClaim(claim: Claim, dossier: Dossier): Problem | undefined {
  const { current, base, expected, stated, label } = claim;
  if (!current || !base || !expected || !isComparable(current.quantity, base.quantity)) return undefined;
  if (roundingOfClaim(label, stated, current.quantity, base.quantity) !== 'none') return undefined;
  if (isExplainedOtherwise(claim) || isLoose(claim)) return undefined;
  const others = claim.bystanders
    .filter(({ value }) => !value.eq(base.quantity.value))
    .map((other) => scaled(other, other.value));
  const clues = { stated, expected, current: scaled(current.quantity, current.quantity.value), others };
  return {
    message: found(dossier.quote(claim.span).quote, clues),
    at: claim.evidence,
    arithmetic: quotient(label, current.quantity, base.quantity, expected),
    related: [current.evidence, base.evidence],
  };
}

/** Without a base that the sentence names, or with a label that may mean something else, nothing is proven. */
function isLoose({ relation, label }: Claim): boolean {
  return relation === 'unknown' || (label === 'share' && relation !== 'whole');
}

function found(quote: string, clues: SlipClues): Message {
  const slip = diagnose(clues);
  const slots = { quote, expected: percent(clues.expected) };
  return slip
    ? message('rate-mismatch.slip', { ...slots, slip: slipMessage(slip) })
    : message('rate-mismatch.found', slots);
}

function slipMessage(slip: Slip): Message {
  return message(`rate-mismatch.${slip}`);
}
