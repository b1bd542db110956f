import { message } from '../../language/message';
import { locate } from '../../report/sourceText';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';
import { nameMismatch } from '../units/indicatorUnit';

/** Finds indicators that name a count while their target is a percentage, or the reverse. */
export const rule: IndicatorRule = {
  name: 'indicator-unit-mismatch',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check({ indicator }): Iterable<Problem> {
    const { fields, target } = indicator;
    const named = [fields.indicator, fields.goal].find((source) => (source?.plain ?? '') !== '');
    if (!target || !named) return;
    const mismatch = nameMismatch(named.plain, fields.target?.plain ?? '', target.value, indicator);
    if (!mismatch) return;
    const at = locate(named, mismatch.span.start, mismatch.span.end);
    yield {
      message: message(`indicator-unit-mismatch.${mismatch.asks}`, {
        quote: at.quote,
        target: target.evidence.quote,
      }),
      at,
      related: [target.evidence],
    };
  },
};
