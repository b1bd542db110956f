import { message } from '../../../language/message';
import { isCalledAchieved, wrongWay } from '../../status/wrongWay';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** Finds results that rose where they were meant to fall, or the reverse, in rows that call themselves achieved. */
export const rule: IndicatorRule = {
  name: 'wrong-direction',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const { actual, target } = reading.indicator;
    const wrong = actual && wrongWay(reading, report);
    if (!wrong || !isCalledAchieved(reading, report)) return;
    const { evidence } = actual;
    yield {
      message: message(`wrong-direction.${wrong.meant}`, { quote: evidence.quote }),
      at: evidence,
      related: [wrong.baseline, target?.evidence ?? null].filter((place) => place !== null),
      ...(wrong.arithmetic === null ? {} : { arithmetic: wrong.arithmetic }),
    };
  },
};
