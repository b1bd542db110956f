import { message } from '../../../language/message';
import { partialYear } from './partialYear';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** Finds results that were counted up to a month before the year's end. */
export const rule: IndicatorRule = {
  name: 'partial-year',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    const partial = partialYear(reading);
    const { actual } = reading.indicator;
    if (!partial || !actual) return;
    const { at, month } = partial;
    yield {
      message: message('partial-year.found', { quote: at.quote, actual: actual.evidence.quote, month }),
      at,
      related: [actual.evidence],
    };
  },
};
