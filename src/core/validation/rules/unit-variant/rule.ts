import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { differenceOf } from '../../units/compareUnits';
import { rowUnits } from '../../units/rowUnits';

/** Finds target and result whose units are one thing under two names, or near ones that can differ. */
export const rule: IndicatorRule = {
  name: 'unit-variant',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    const units = rowUnits(reading);
    for (const other of units ? [units.actual, units.stated] : []) {
      const { target } = units ?? {};
      if (!target || !other) continue;
      const difference = differenceOf(target.value.unit, other.value.unit);
      if (difference !== 'variant' && difference !== 'near') continue;
      const slots = { unit: target.value.unit.text, other: other.value.unit.text };
      yield {
        message: message(`unit-variant.${difference}`, slots),
        at: other.evidence,
        related: [target.evidence],
      };
      return;
    }
  },
};
