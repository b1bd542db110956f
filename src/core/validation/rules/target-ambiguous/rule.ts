import { message } from '../../../language/message';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { otherTarget } from './proseTarget';

/** Finds rows with two targets: in the one cell, or one in the target's cell and another in the account of the work. */
export const rule: IndicatorRule = {
  name: 'target-ambiguous',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    const { target, isSeveral } = reading.indicator;
    const cell = reading.cell('target');
    if (isSeveral && target && cell) {
      const slots = { first: target.evidence.quote, second: secondOf(reading) };
      yield { message: message('target-ambiguous.several', slots), at: cell, related: [] };
      return;
    }
    const other = otherTarget(reading);
    if (!other || !target) return;
    const slots = { quote: other.evidence.quote, target: target.evidence.quote };
    yield {
      message: message('target-ambiguous.found', slots),
      at: other.evidence,
      related: [target.evidence],
    };
  },
};

/** The second of several targets, as it is written. */
function secondOf({ indicator: { target, fields } }: IndicatorReading): string {
  const [second] = target?.value.further ?? [];
  return second && fields.target ? fields.target.plain.slice(second.span.start, second.span.end) : '';
}
