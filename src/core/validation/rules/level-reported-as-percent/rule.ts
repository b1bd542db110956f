import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import { percentForLevel } from '../../actual/levelAnswer';
import type { IndicatorRule } from '../../engine/rule';

/** Finds coded levels (0, 1, 2) that are answered with a percentage. */
export const rule: IndicatorRule = {
  name: 'level-reported-as-percent',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const stated = percentForLevel(reading, report);
    if (!stated) return;
    const { legend, target } = reading.indicator;
    const codes = [...legend.keys()].join('、');
    yield {
      message: message('level-reported-as-percent.found', { quote: stated.evidence.quote, codes }),
      at: stated.evidence,
      related: target ? [target.evidence] : [],
    };
  },
};
