import { message } from '../../../language/message';
import { magnitudeSlip } from '../../figures/magnitude';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** Finds targets that the narrative or the standard states otherwise than the target's own cell. */
export const rule: IndicatorRule = {
  name: 'target-disagrees',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    for (const { where, other, target } of reading.targetConflicts) {
      // A figure that is ten times the other is a slip, which `magnitude-slip` names.
      if (magnitudeSlip(other, target)) continue;
      const slots = { quote: other.evidence.quote, target: target.evidence.quote };
      yield {
        message: message(`target-disagrees.${where}`, slots),
        at: other.evidence,
        related: [target.evidence],
      };
    }
  },
};
