import type { Scheme } from '../../../achievement/scheme';
import { message } from '../../../language/message';
import { roundingOf } from '../../../quantity/rounding';
import type { Quantity } from '../../../quantity/quantity';
import type { Decimal } from '../../../quantity/decimal';
import type { Evidence } from '../../../report/evidence';
import { percent, quotient, styleBeside } from '../../figures/arithmetic';
import type { RateLabel } from '../../../reading/rateLabel';
import { isComparable, roundingOfClaim } from '../../rates/percentOf';
import { rowRates } from '../../rates/rowRate';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** Finds rates that were cut where rounding gives another figure. */
export const rule: IndicatorRule = {
  name: 'rate-truncated',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading, { scheme }): Iterable<Problem> {
    if (scheme.rounding === 'truncate') return;
    for (const { stated, evidence, expected, actual, target } of rowRates(reading)) {
      if (roundingOf(expected, stated.value, stated.decimals) !== 'truncated') continue;
      yield cut({ stated, evidence, label: 'achievement', figures: [actual, target], expected }, scheme);
    }
    for (const { inField, label, stated, evidence, current, base, expected } of reading.claims) {
      if ((inField && label === 'achievement') || !current || !base || !expected) continue;
      if (!isComparable(current.quantity, base.quantity)) continue;
      if (roundingOfClaim(label, stated, current.quantity, base.quantity) !== 'truncated') continue;
      const figures = [current.quantity, base.quantity] as const;
      yield cut({ stated, evidence, label, figures, expected }, scheme);
    }
  },
};

/** A rate that was cut, with the two figures that it is of. */
interface CutRate {
  readonly stated: Quantity;
  readonly evidence: Evidence;
  readonly label: RateLabel;
  readonly figures: readonly [current: Quantity, base: Quantity];
  readonly expected: Decimal;
}

/** The quotient shows a digit behind the two figures that it lies between: else it would not tell which is nearer. */
function cut({ stated, evidence: at, label, figures, expected }: CutRate, scheme: Scheme): Problem {
  const rounded = expected.toDecimalPlaces(stated.decimals);
  return {
    message: message('rate-truncated.found', { quote: at.quote, rounded: percent(rounded) }),
    at,
    arithmetic: quotient(label, figures, expected, styleBeside(stated, scheme), [stated.value, rounded]),
  };
}
