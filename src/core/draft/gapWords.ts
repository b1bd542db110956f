import type { Assessment } from '../achievement/assessment';
import { comparatorOf } from '../achievement/bound';
import { evaluate } from '../achievement/evaluate';
import type { Expression } from '../achievement/expression';
import { convert, operation, targetExpression } from '../achievement/operands';
import { shownPlain } from '../achievement/shownRate';
import { isShare, relate } from '../achievement/units';
import { groupDigits } from '../achievement/digits';
import { Decimal, HUNDRED } from '../quantity/decimal';
import { daysOf } from '../quantity/dates';
import type { Evidence } from '../report/evidence';
import type { Actual } from '../report/indicator';
import type { Unit } from '../quantity/unit';
import type { Voice } from './actualWords';
import { computedFigure, say, type Figure, type Piece } from './draft';
import { numberWithUnit } from './numbers';

/** What is missing of a target that was not met, or beyond one that is not to be exceeded. */
export interface Gap {
  readonly side: 'short' | 'over';
  readonly words: Piece;
}

/** The gap in the unit of the target, a share's in percentage points; `null` where there is none to tell. */
export function gapOf(assessment: Assessment, voice: Voice): Gap | null {
  if (assessment.met !== false) return null;
  const { indicator, actual: standing } = assessment;
  const { target, actual, measure } = indicator;
  if (!target || !actual || !standing || measure === 'level' || target.value.unit.dimension === 'date')
    return null;
  const relation = relate(actual.quantity.unit, target.value.unit);
  if (relation.kind === 'incomparable' || relation.kind === 'different' || target.value.upper !== null)
    return null;
  const reached = convert(standing, relation);
  const wanted = targetExpression(target.value, target.evidence, actual.quantity.unit, null);
  const comparator = comparatorOf(indicator);
  const isLower = comparator === '<=' || comparator === '<';
  const gap = isLower ? operation(reached, '-', wanted) : operation(wanted, '-', reached);
  const value = evaluate(gap);
  // A condition may have failed where the target itself was reached.
  if (!value?.gt(0)) return null;
  const shown = isShare(target.value.unit)
    ? points(computedFigure(number(value.times(HUNDRED), actual, voice), gap))
    : computedFigure(amount(value, actual, target.value.unit, voice), gap);
  return { side: isLower ? 'over' : 'short', words: shown };
}

function points(figure: Figure): Piece {
  return say('points', { figure }, figure.text === '1' ? 1 : 2);
}

function amount(value: Decimal, actual: Actual, unit: Unit, voice: Voice): string {
  const text = number(value, actual, voice);
  return numberWithUnit(text, unit.text === '' ? actual.quantity.unit : unit, voice.language);
}

/** What is missing: of a computed result with the scheme's decimals, as that result is printed itself. */
function number(value: Decimal, { operands }: Actual, { scheme }: Voice): string {
  return operands || value.decimalPlaces() > 6 ? shownPlain(value, scheme) : groupDigits(value.toString());
}

/** How many days a date lies before or behind another one, as an expression over the two cells. */
export function daysBetween(
  due: { readonly iso: string; readonly evidence: Evidence },
  done: Actual,
): {
  readonly wording: 'due.early' | 'due.late' | 'due.on-time';
  readonly count: number;
  readonly days: Figure;
} | null {
  const planned = daysOf(due.iso);
  if (!planned || done.quantity.unit.dimension !== 'date') return null;
  const low = done.quantity.low;
  const high = done.quantity.high ?? done.quantity.value;
  const day = (value: Decimal | number, evidence: Evidence): Expression => ({
    kind: 'number',
    value: new Decimal(value),
    percent: false,
    evidence,
  });
  const isLate = low.gt(planned.last);
  const from = isLate ? day(planned.last, due.evidence) : day(high, done.evidence);
  const to = isLate ? day(low, done.evidence) : day(planned.first, due.evidence);
  const expression = operation(to, '-', from);
  const count = evaluate(expression)?.toNumber() ?? 0;
  const days = computedFigure(groupDigits(String(count)), expression);
  return { wording: isLate ? 'due.late' : count > 0 ? 'due.early' : 'due.on-time', count, days };
}
