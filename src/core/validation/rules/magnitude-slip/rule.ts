import { message } from '../../../language/message';
import type { Decimal } from '../../../quantity/decimal';
import type { Evidence } from '../../../report/evidence';
import { figure } from '../../figures/arithmetic';
import { magnitudeSlip } from '../../figures/magnitude';
import type { Problem } from '../../engine/finding';
import { actualConflict } from '../../actual/actualConflict';
import type { IndicatorRule } from '../../engine/rule';

/** Finds two statements of one figure in a row that are ten, a hundred, a thousand or ten thousand times apart. */
export const rule: IndicatorRule = {
  name: 'magnitude-slip',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    for (const { other, target } of reading.targetConflicts) {
      const factor = magnitudeSlip(other, target);
      if (factor) yield problem('magnitude-slip.target', other.evidence, target.evidence, factor);
    }
    const conflict = actualConflict(reading, report);
    const factor = conflict?.figures && magnitudeSlip(...conflict.figures);
    if (conflict && factor) yield problem('magnitude-slip.actual', conflict.at, conflict.other, factor);
  },
};

function problem(
  id: 'magnitude-slip.target' | 'magnitude-slip.actual',
  at: Evidence,
  other: Evidence,
  factor: Decimal,
): Problem {
  const slots = { quote: at.quote, other: other.quote, times: figure(factor) };
  return { message: message(id, slots), at, related: [other] };
}
