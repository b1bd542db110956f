import { HUNDRED } from '../../quantity/decimal';
import type { FoundQuantity } from '../../quantity/quantity';
import { standsFor } from '../../quantity/rounding';
import { amount, percent } from '../arithmetic';
import { distanceOf, overlaps, printedRange } from '../figures/printedRange';
import type { Lead } from './leads';

/** What is wrong with a lead or lag: how far it is, or which of the two it is. */
export interface WrongLead {
  readonly kind: 'distance' | 'called-ahead' | 'called-behind';
  readonly planned: FoundQuantity;
  readonly actual: FoundQuantity;
  readonly arithmetic: string;
}

/** Compares a stated lead with its planned and actual progress; `null` where they give it, or are not stated. */
export function wrongLead(plain: string, { stated, isAhead, planned, actual }: Lead): WrongLead | null {
  if (!planned || !actual || [stated, planned, actual].some(({ exactness }) => exactness !== 'exact'))
    return null;
  const difference = actual.value.minus(planned.value);
  const found = { planned, actual, arithmetic: minus(actual, planned) };
  const isGiven =
    overlaps(
      distanceOf(printedRange(plain, actual), printedRange(plain, planned)),
      printedRange(plain, stated),
    ) ||
    (planned.value.gt(0) && standsFor(stated, difference.abs().div(planned.value).times(HUNDRED)));
  if (!isGiven) return { ...found, kind: 'distance' };
  if (isAhead && difference.lt(0)) return { ...found, kind: 'called-ahead' };
  return !isAhead && difference.gt(0) ? { ...found, kind: 'called-behind' } : null;
}

const minus = (actual: FoundQuantity, planned: FoundQuantity): string =>
  `${amount(actual)} − ${amount(planned)} = ${percent(actual.value.minus(planned.value))}`;
