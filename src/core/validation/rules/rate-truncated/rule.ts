import { message } from '../../../language/message';
import { roundingOf } from '../../../quantity/rounding';
import type { Quantity } from '../../../quantity/quantity';
import type { Decimal } from '../../../quantity/decimal';
import type { Evidence } from '../../../report/evidence';
import { percent, quotient } from '../../figures/arithmetic';
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
  *check(dossier, { scheme }): Iterable<Problem> {
    if (scheme.rounding === 'truncate') return;
    for (const { stated, evidence, expected, actual, target } of rowRates(dossier)) {
      if (roundingOf(expected, stated.value, stated.decimals) !== 'truncated') continue;
      yield cut(stated, evidence, expected, quotient('achievement', actual, target, expected));
    }
    for (const { inField, label, stated, evidence, current, base, expected } of dossier.claims) {
      if ((inField && label === 'achievement') || !current || !base || !expected) continue;
      if (!isComparable(current.quantity, base.quantity)) continue;
      if (roundingOfClaim(label, stated, current.quantity, base.quantity) !== 'truncated') continue;
      yield cut(stated, evidence, expected, quotient(label, current.quantity, base.quantity, expected));
    }
  },
};

function cut(stated: Quantity, at: Evidence, expected: Decimal, arithmetic: string): Problem {
  const rounded = percent(expected.toDecimalPlaces(stated.decimals));
  return { message: message('rate-truncated.found', { quote: at.quote, rounded }), at, arithmetic };
}
