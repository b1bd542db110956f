import { message } from '../../../language/message';
import { scaledDifference } from '../../lastYear/amounts';
import { pairProblem } from '../../lastYear/problems';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { Decimal } from '../../../quantity/decimal';
import { relateUnits } from '../../../quantity/units';
import type { Target } from '../../../quantity/target';
import type { Read } from '../../../report/indicator';
import { tellsOfRevision } from '../../../reading/relations/revisions';
import type { YearPair } from '../../lastYear/lastYear';
import { saysWhyLowered } from '../../lastYear/statedReasons';

/** Finds targets that are easier to meet than last year's, without a reason in the row. */
export const rule: IndicatorRule = {
  name: 'target-lowered',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const pair = report.lastYear?.pairOf(reading);
    const lowered = pair && loweredTarget(pair);
    if (!lowered) return;
    const { now, last, way } = lowered;
    const arithmetic = scaledDifference(now.value, way === 'fell' ? '<' : '>', last.value);
    const places = { now: now.evidence, last: last.evidence };
    yield {
      ...pairProblem(report, pair, places, (slots) => message(`target-lowered.${way}`, slots)),
      arithmetic,
    };
  },
};

/** A target that is easier to meet than last year's. */
interface LoweredTarget {
  readonly now: Read<Target>;
  readonly last: Read<Target>;
  /** `fell` where more is better, `rose` where less is. */
  readonly way: 'fell' | 'rose';
}

/** Finds a target that is easier than last year's without a reason in the row; `null` otherwise. */
function loweredTarget(pair: YearPair): LoweredTarget | null {
  const [own, other] = [pair.now.reading.indicator, pair.last.reading.indicator];
  const { target: now } = own;
  const { target: last } = other;
  if (!now || !last || own.direction.way !== other.direction.way || own.measure !== other.measure)
    return null;
  if (own.direction.way !== 'higher' && own.direction.way !== 'lower') return null;
  if (own.measure === 'milestone' || now.value.due !== null || last.value.due !== null) return null;
  const relation = relateUnits(now.value.unit, last.value.unit);
  if (relation !== 'same' && relation !== 'convertible' && now.value.unit.name !== last.value.unit.name)
    return null;
  const [value, before] = [inBase(now.value), inBase(last.value)];
  const isEasier = own.direction.way === 'higher' ? value.lt(before) : value.gt(before);
  if (!isEasier || saysWhyLowered(pair.now.reading) || isTheRevised(pair, now.value)) return null;
  return { now, last, way: own.direction.way === 'higher' ? 'fell' : 'rose' };
}

const inBase = ({ value, unit }: Target): Decimal => value.times(new Decimal(unit.scale));

/** Last year's cell tells of a change and holds this figure: whichever of them counted, this one is not new. */
function isTheRevised({ last }: YearPair, { value }: Target): boolean {
  const cell = last.reading.indicator.fields.target;
  return (
    cell !== undefined &&
    tellsOfRevision(cell.plain) &&
    cell.quantities.some((quantity) => quantity.value.eq(value))
  );
}
