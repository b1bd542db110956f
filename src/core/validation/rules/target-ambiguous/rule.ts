import { message } from '../../../language/message';
import type { Dossier } from '../../engine/dossier';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { otherTarget } from './proseTarget';

/** Finds rows with two targets: in the one cell, or one in the target's cell and another in the account of the work. */
export const rule: IndicatorRule = {
  name: 'target-ambiguous',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(dossier): Iterable<Problem> {
    const { target, isSeveral } = dossier.indicator;
    const cell = dossier.cell('target');
    if (isSeveral && target && cell) {
      const slots = { first: target.evidence.quote, second: secondOf(dossier) };
      yield { message: message('target-ambiguous.several', slots), at: cell, related: [] };
      return;
    }
    const other = otherTarget(dossier);
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
function secondOf({ indicator: { target, fields } }: Dossier): string {
  const [second] = target?.value.further ?? [];
  return second && fields.target ? fields.target.plain.slice(second.span.start, second.span.end) : '';
}
