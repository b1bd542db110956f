import { HUNDRED, ONE, TEN, type Decimal } from '../../../quantity/decimal';
import { isComparable, scaled } from '../../rates/percentOf';
import type { RowRate } from '../../rates/rowRate';
import type { Indicator } from '../../../report/indicator';

/**
 * Whether a row's one rate may be of several conditions (3 場次、500 人): it lies within what they come to one by one, as
 * their mean does, or one of them has no answer that was read. Then nothing is proven against it.
 */
export function isOfConditions({ stated, expected }: RowRate, { conditions }: Indicator): boolean {
  if (conditions.length === 0) return false;
  const rates: Decimal[] = [expected];
  for (const { target, actual } of conditions) {
    if (!actual || !isComparable(actual.value, target.value) || target.value.value.isZero()) return true;
    const [done, aim] = [actual.value, target.value].map((figure) => scaled(figure, figure.value));
    if (!done || !aim) return true;
    rates.push(done.div(aim).times(HUNDRED));
  }
  const step = ONE.div(TEN.pow(stated.decimals));
  const above = rates.some((rate) => stated.value.lte(rate.plus(step)));
  const below = rates.some((rate) => stated.value.gte(rate.minus(step)));
  return above && below;
}
