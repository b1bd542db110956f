import { Decimal, HUNDRED } from '../quantity/decimal';
import type { Message } from '../language/message';
import { message } from '../language/message';
import type { Comparator, Target } from '../quantity/target';
import { IS_CLASS } from '../report/direction/vocabulary';
import type { Actual, Indicator, Read } from '../report/indicator';
import { beyondRange } from './beyondRange';
import { boundOf, comparatorFor } from './bound';
import type { Bound, Interval } from './compare';
import { exactly, intervalOf, meets, meetsAsStated } from './compare';
import { incomparable } from './comparable';
import { shownQuantity } from './digits';
import { evaluate } from './evaluate';
import type { OperandCells } from './operands';
import { actualFigure, convert, targetExpression } from './operands';
import type { Outcome } from './outcome';
import { compared, notAssessable } from './outcome';
import type { Rate } from './rate';
import { rateOf } from './rate';
import type { Scheme } from './scheme';
import { shareOfWay } from './shareOfWay';
import { isStrict, statusSteps } from './statusSteps';
import { stepOf } from './steps';
import { toldShare } from './toldShare';
import { unitNotes } from './unitNotes';
import { isPoint, relate } from './units';

/** Measures whose target and actual are numbers: compares them, and divides them where there is a rate. */
export function assessNumbers(
  indicator: Indicator,
  target: Read<Target>,
  actual: Actual,
  scheme: Scheme,
  cells: OperandCells,
): Outcome {
  const figure = actualFigure(actual, target.value.unit, cells.actual);
  const relation = relate(figure.unit, target.value.unit);
  if (relation.kind === 'incomparable') {
    const slots = { actual: shownQuantity(actual.quantity), target: shownQuantity(target.value) };
    return notAssessable(figure.standing, message('achievement.note.incomparable', slots));
  }
  const operand = convert(figure.operand, relation);
  const divisor = targetExpression(target.value, target.evidence, figure.unit, cells.target);
  const [value, against] = [evaluate(operand), evaluate(divisor)];
  if (!value || !against) return notAssessable(null, message('achievement.note.base-zero'));

  const doubt = incomparable(indicator, { target: target.value, actual }, { value, against });
  if (doubt) return notAssessable(figure.standing, doubt);
  const bound = boundOf(comparatorFor(indicator, target.value), against, target.value, relation);
  const rate: Rate = IS_CLASS.test(indicator.fields.target?.plain ?? '')
    ? { kind: 'none', note: message('achievement.note.level') }
    : rateOf(operand, divisor, bound, scheme, shareOfWay(indicator, operand, divisor, cells));
  const ofUnits = unitNotes(relation, actual, figure.unit, target.value);
  const notes = [...ofUnits, ...rateNotes(rate, scheme), ...directionNotes(indicator, value)];
  const isExact = actual.operands !== null || isPoint(actual.quantity);
  const interval = isExact ? exactly(value) : intervalOf(actual.quantity, relation);
  const beyond = beyondRange(indicator, interval, bound);
  if (beyond === 'open') return notAssessable(figure.standing, message('achievement.note.beyond-range'));
  if (beyond === 'better')
    return compared(figure.standing, true, [message('achievement.note.better-than-range'), ...ofUnits]);
  if (isExact) {
    const because = value.eq(bound.value) ? strictNotes(bound.comparator, target.value) : [];
    if (rate.kind === 'none')
      return compared(figure.standing, meetsAsStated(interval, bound) === true, [...because, ...notes]);
    const { status } = stepOf(statusSteps(scheme, bound.comparator), rate.percent);
    const isMet = status !== 'not-met';
    return outcome(figure.standing, rate, isMet, status, isMet ? notes : [...because, ...notes]);
  }
  const approximate = [message('achievement.note.approximate', { actual: actual.evidence.quote }), ...notes];
  const told = meets(interval, bound) === null ? toldShare(indicator, target.value, bound) : null;
  if (told) return { ...notAssessable(figure.standing, ...approximate, told.note), met: told.met };
  return assessInterval(interval, tolerant(bound, rate, scheme), figure.standing, rate, scheme, approximate);
}

/** An approximate figure is met when all that it may mean is met; the rate is that of the figure as stated. */
function assessInterval(
  interval: Interval,
  bound: Bound,
  standing: Outcome['actual'],
  rate: Rate,
  scheme: Scheme,
  notes: readonly Message[],
): Outcome {
  const met = meetsAsStated(interval, bound);
  if (met === null) return notAssessable(standing, ...notes, message('achievement.note.interval-undecided'));
  if (rate.kind === 'none') return compared(standing, met, notes);
  const { status } = stepOf(statusSteps(scheme, bound.comparator), rate.percent);
  if (met === (status !== 'not-met')) return outcome(standing, rate, met, status, notes);
  // 近 1,000 of 1,000 is missed, and a rate of 100 % beside it would say the opposite.
  return compared(standing, met, notes);
}

/** A scheme may call less than 100 % met; an interval is then held against that part of the target. */
function tolerant(bound: Bound, rate: Rate, scheme: Scheme): Bound {
  if (rate.kind === 'none' || (bound.comparator !== '>=' && bound.comparator !== '>')) return bound;
  return { ...bound, value: bound.value.times(scheme.thresholds.met).div(HUNDRED) };
}

function outcome(
  actual: Outcome['actual'],
  rate: Extract<Rate, { kind: 'rate' }>,
  met: boolean,
  status: Outcome['status'],
  notes: readonly Message[],
): Outcome {
  return { actual, expression: rate.expression, rate: rate.percent, met, status, notes };
}

function rateNotes(rate: Rate, scheme: Scheme): readonly Message[] {
  const note = rate.note ? [rate.note] : [];
  if (rate.kind === 'none' || scheme.cap === null || rate.percent.lte(scheme.cap)) return note;
  return [...note, message('achievement.note.capped', { cap: `${new Decimal(scheme.cap).toString()}%` })];
}

/** Why a result that is exactly the target misses it: more, or less, was asked for. */
function strictNotes(comparator: Comparator, target: Target): readonly Message[] {
  if (!isStrict(comparator)) return [];
  const slots = { target: shownQuantity(target) };
  return [
    message(comparator === '>' ? 'achievement.note.strict-above' : 'achievement.note.strict-below', slots),
  ];
}

function directionNotes(indicator: Indicator, value: Decimal): readonly Message[] {
  const changes = indicator.measure === 'reduction' || indicator.measure === 'growth';
  return changes && value.isNegative() && !value.isZero()
    ? [message('achievement.note.wrong-direction')]
    : [];
}
