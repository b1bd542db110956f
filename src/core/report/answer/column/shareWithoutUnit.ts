import { message } from '../../../language/message';
import { HUNDRED } from '../../../quantity/decimal';
import type { Quantity } from '../../../quantity/quantity';
import type { Target } from '../../../quantity/target';
import { PERCENT } from '../../../quantity/unit';
import type { ChosenActual } from '../chosenActual';
import type { Evidence } from '../../evidence';

/** A hundredfold that comes this near the target, either way, is what was likely meant. */
const NEAR = 2;

/**
 * 0.987 beside a target of 98%, in a cell that shows no %: it may be 98.7% or 0.987%, and a person has to say.
 * `undefined` where there is no such doubt.
 */
export function shareWithoutUnit(
  quantity: Quantity,
  evidence: Evidence,
  target: Target | undefined,
): ChosenActual | undefined {
  if (target?.unit.dimension !== 'percent' || evidence.quote.includes('%')) return undefined;
  if (!['none', 'percent'].includes(quantity.unit.dimension)) return undefined;
  const { value } = quantity;
  const percent = value.times(HUNDRED);
  if (value.lte(0) || value.gt(NEAR) || target.value.lte(NEAR)) return undefined;
  if (percent.gt(target.value.times(NEAR)) || percent.times(NEAR).lt(target.value)) return undefined;
  const asPercent = (number: Quantity['value']): Quantity => ({
    ...quantity,
    value: number,
    low: number,
    high: number,
    unit: PERCENT,
    decimals: number.decimalPlaces(),
  });
  const rivals = [percent, value].map((number) => ({ value: asPercent(number), evidence }));
  const slots = { quote: evidence.quote, percent: `${percent.toString()}%` };
  return { actual: null, undecided: rivals, gaps: [message('gap.actual-unit-missing', slots)] };
}
