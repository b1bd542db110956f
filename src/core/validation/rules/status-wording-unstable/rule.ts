import type { Margin } from '../../engine/indicatorReading';
import type { Scheme } from '../../../achievement/scheme';
import { shownPercent } from '../../../achievement/shownRate';
import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { TableRule } from '../../engine/rule';
import { thresholdsOf } from '../../figures/arithmetic';
import { unequalPairs, type UnequalPair } from '../../status/margins';

/** Finds tables in which the same margin is called by different phrases; each two phrases once. */
export const rule: TableRule = {
  name: 'status-wording-unstable',
  severity: 'info',
  fixable: false,
  scope: 'table',
  ahead: ['statedMargin'],
  *check(report): Iterable<Problem> {
    const nearest = new Map<string, UnequalPair>();
    for (const pair of unequalPairs(report.whole.margins)) {
      const key = `${pair.weaker.claim.claims} ${pair.stronger.claim.claims}`;
      const known = nearest.get(key);
      if (!known || gap(pair) < gap(known)) nearest.set(key, pair);
    }
    for (const { weaker, stronger } of nearest.values()) yield problem(weaker, stronger, report.scheme);
  },
};

const gap = ({ weaker, stronger }: UnequalPair): number => Math.abs(weaker.rate - stronger.rate);

function problem(weaker: Margin, stronger: Margin, scheme: Scheme): Problem {
  return {
    message: message('status-wording-unstable.found', {
      number: weaker.reading.indicator.number,
      rate: rateOf(weaker, scheme),
      quote: weaker.claim.evidence.quote,
      otherNumber: stronger.reading.indicator.number,
      otherRate: rateOf(stronger, scheme),
      other: stronger.claim.evidence.quote,
    }),
    at: weaker.claim.evidence,
    related: [stronger.claim.evidence],
  };
}

const rateOf = ({ reading: { assessment } }: Margin, scheme: Scheme): string =>
  assessment.rate ? shownPercent(assessment.rate, scheme, thresholdsOf(scheme)) : '';
