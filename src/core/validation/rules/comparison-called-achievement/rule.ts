import { message } from '../../../language/message';
import { quotient } from '../../figures/arithmetic';
import type { Claim } from '../../rates/claim';
import { isComparable } from '../../rates/percentOf';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** Finds ratios to an earlier year that are called a rate of achievement. */
export const rule: IndicatorRule = {
  name: 'comparison-called-achievement',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading, { scheme }): Iterable<Problem> {
    for (const claim of reading.claims) {
      if (claim.label !== 'achievement' || claim.inField || claim.relation !== 'last-year') continue;
      const { current, base, expected } = claim;
      if (!current || !base || !expected || !isComparable(current.quantity, base.quantity)) continue;
      yield {
        message: message('comparison-called-achievement.found', { quote: words(claim) }),
        at: claim.evidence,
        arithmetic: quotient('achievement', [current.quantity, base.quantity], expected, scheme),
        related: [current.evidence, base.evidence],
      };
    }
  },
};

const words = ({ base, evidence }: Claim): string => `${base?.evidence.quote ?? ''} … ${evidence.quote}`;
