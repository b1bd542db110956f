import { message } from '../../../language/message';
import type { Quantity } from '../../../quantity/quantity';
import type { Read } from '../../../report/indicator';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { differenceOf } from '../../units/compareUnits';
import { isAnsweredInUnit, rowUnits } from '../../units/rowUnits';
import { countedInstead } from './unanswered';

/** Finds results that count another thing than their target does. */
export const rule: IndicatorRule = {
  name: 'unit-mismatch',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    const found = otherUnit(reading);
    const { target } = reading.indicator;
    if (!found || !target) return;
    yield {
      message: message('unit-mismatch.found', {
        quote: found.evidence.quote,
        target: target.evidence.quote,
        unit: target.value.unit.text,
        other: found.value.unit.text,
      }),
      at: found.evidence,
      related: [target.evidence],
    };
  },
};

/** The result that counts another thing: as it was read, or the figures that stand in its place. */
function otherUnit(reading: IndicatorReading): Read<Quantity> | null {
  const units = rowUnits(reading);
  if (!units?.actual) return countedInstead(reading);
  const { target, actual, isInField } = units;
  const isOther = isInField && differenceOf(target.value.unit, actual.value.unit) === 'different';
  return isOther && !isAnsweredInUnit(reading, units) ? actual : null;
}
