import { message } from '../../language/message';
import type { Target } from '../../quantity/target';
import type { Read } from '../../report/indicator';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';
import { disagree } from '../targets/disagreement';
import { CHANGED } from '../targets/revision';
import { standardTarget } from '../targets/standardTarget';
import { statedTarget, statedTargetSpan } from '../targets/statedTarget';

/** Finds targets that the narrative or the standard states otherwise than the target's own cell. */
export const rule: IndicatorRule = {
  name: 'target-disagrees',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(dossier): Iterable<Problem> {
    const { target, fields } = dossier.indicator;
    const cell = fields.target?.plain ?? '';
    if (!target || CHANGED.test(cell)) return;
    const own = { target, text: cell };
    const field = statedTargetSpan(dossier);
    const stated = statedTarget(dossier);
    if (field && stated) {
      const text = dossier.plain.slice(field.start, field.end);
      if (!CHANGED.test(text) && disagree(own, { target: stated, text }))
        yield problem('target-disagrees.stated', stated, target);
    }
    const standard = standardTarget(dossier);
    const { plain, span } = dossier.standard;
    if (standard && disagree(own, { target: standard, text: plain.slice(span.start, span.end) }))
      yield problem('target-disagrees.standard', standard, target);
  },
};

function problem(
  id: 'target-disagrees.stated' | 'target-disagrees.standard',
  other: Read<Target>,
  target: Read<Target>,
): Problem {
  return {
    message: message(id, { quote: other.evidence.quote, target: target.evidence.quote }),
    at: other.evidence,
    related: [target.evidence],
  };
}
