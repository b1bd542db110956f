import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import { pairProblem } from '../../lastYear/problems';
import type { IndicatorRule } from '../../engine/rule';
import type { Quantity } from '../../../quantity/quantity';
import type { Unit } from '../../../quantity/unit';
import { relateUnits } from '../../../quantity/units';
import type { Read } from '../../../report/indicator';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { YearPair } from '../../lastYear/lastYear';
import { saysUnitChanged } from '../../lastYear/statedReasons';

/** Finds targets that count another thing than last year's, without the row saying so. */
export const rule: IndicatorRule = {
  name: 'unit-changed',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const pair = report.lastYear?.pairOf(reading);
    const changed = pair && changedUnit(pair);
    if (!changed) return;
    const { now, last } = changed;
    const units = { unit: now.value.unit.text, other: last.value.unit.text };
    yield pairProblem(report, pair, { now: now.evidence, last: last.evidence }, (slots) =>
      message('unit-changed.found', { ...slots, ...units }),
    );
  },
};

/** A target that counts another thing than last year's. */
interface ChangedUnit {
  readonly now: Read<Quantity>;
  readonly last: Read<Quantity>;
}

/**
 * Finds a unit that changed unsaid; `null` otherwise. Scales of one thing (千元, 萬元) and two names of one unit
 * are no change. A share and a count differ as two things do.
 */
function changedUnit({ now, last }: YearPair): ChangedUnit | null {
  const [own, other] = [now.reading.indicator.target, last.reading.indicator.target];
  if (!own || !other || relateUnits(own.value.unit, other.value.unit) !== 'different') return null;
  if (isDate(own.value.unit) || isDate(other.value.unit)) return null;
  if (arePercentAndPoint(own.value.unit, other.value.unit)) return null;
  // The result counts as before: then the target's words name something else besides.
  if (countsIn(now.reading, other.value.unit) || countsIn(last.reading, own.value.unit)) return null;
  return saysUnitChanged(now.reading) ? null : { now: own, last: other };
}

const isDate = ({ dimension }: Unit): boolean => dimension === 'date' || dimension === 'time';

/** 提高 5% and 提高 5 個百分點 are mixed up within one year as well; another rule is about that. */
const arePercentAndPoint = (a: Unit, b: Unit): boolean =>
  [a, b].every(({ dimension }) => dimension === 'percent' || dimension === 'point');

function countsIn({ indicator }: IndicatorReading, unit: Unit): boolean {
  const { conditions, actual } = indicator;
  const relation = actual && relateUnits(actual.quantity.unit, unit);
  return (
    relation === 'same' || conditions.some(({ target }) => relateUnits(target.value.unit, unit) === 'same')
  );
}
