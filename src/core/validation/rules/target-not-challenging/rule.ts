import { HUNDRED } from '../../../quantity/decimal';
import { message } from '../../../language/message';
import { quotient } from '../../figures/arithmetic';
import { isComparable } from '../../rates/percentOf';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** From so many times the target on. An assumption: published reports print 4.8 times without a word. */
const MANY_TIMES = 5;
/** Beyond this, a figure is misplaced or misread rather than a target too low. */
const TOO_MANY_TIMES = 100;
/** Of two or three things, five times as many is still few. */
const LEAST_EXCESS = 10;

/** Finds counts that are many times their target: advice for next year's target. */
export const rule: IndicatorRule = {
  name: 'target-not-challenging',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check({ indicator, assessment }, { scheme }): Iterable<Problem> {
    const { target, actual, measure, direction } = indicator;
    const { rate } = assessment;
    if (!target || !actual || !rate || measure !== 'value' || direction.way !== 'higher') return;
    if (rate.lt(HUNDRED.times(MANY_TIMES)) || rate.gt(HUNDRED.times(TOO_MANY_TIMES))) return;
    if (!isComparable(actual.quantity, target.value)) return;
    const excess = actual.quantity.value.minus(target.value.value);
    if (target.value.unit.dimension === 'count' && excess.lt(LEAST_EXCESS)) return;
    const times = rate.div(HUNDRED).toDecimalPlaces(1).toString();
    yield {
      message: message('target-not-challenging.found', {
        actual: actual.evidence.quote,
        target: target.evidence.quote,
        times,
      }),
      at: target.evidence,
      arithmetic: quotient('achievement', [actual.quantity, target.value], rate, scheme),
      related: [actual.evidence],
    };
  },
};
