import { message } from '../../language/message';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';
import { differenceOf } from '../units/compareUnits';
import { isAnsweredInUnit, rowUnits } from '../units/rowUnits';

/** Finds results that count another thing than their target does. */
export const rule: IndicatorRule = {
  name: 'unit-mismatch',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(dossier): Iterable<Problem> {
    const units = rowUnits(dossier);
    if (!units?.actual || !units.isInField) return;
    const { target, actual } = units;
    if (differenceOf(target.value.unit, actual.value.unit) !== 'different') return;
    if (isAnsweredInUnit(dossier, units)) return;
    yield {
      message: message('unit-mismatch.found', {
        quote: actual.evidence.quote,
        target: target.evidence.quote,
        unit: target.value.unit.text,
        other: actual.value.unit.text,
      }),
      at: actual.evidence,
      related: [target.evidence],
    };
  },
};
