import { message } from '../../../language/message';
import { locate } from '../../../report/sourceText';
import type { FoundQuantity } from '../../../quantity/quantity';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { ASKS_HERE } from './vocabulary';

/** Finds percentages and levels that are asserted as the result while no figure of the row could give them. */
export const rule: IndicatorRule = {
  name: 'actual-unsupported',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    const found = reading.unsupportedResult;
    if (!found || isAskedFor(reading, found.stated)) return;
    const at = reading.quote(found.stated.span);
    const { source, span } = reading.standard;
    const related = span.end > span.start ? [locate(source, span.start, span.end)] : [];
    yield { message: message(`actual-unsupported.${found.needs}`, { quote: at.quote }), at, related };
  },
};

/** A note right behind the figure asks for what supports it: that gap is told on its own. */
function isAskedFor({ plain }: IndicatorReading, { span }: FoundQuantity): boolean {
  return ASKS_HERE.test(plain.slice(span.end, span.end + 8));
}
