import { HUNDRED, type Decimal } from '../../quantity/decimal';
import type { FoundQuantity } from '../../quantity/quantity';
import { roundingOf } from '../../quantity/rounding';
import { relateUnits } from '../../quantity/units';
import { isPercent } from '../result/resultField';
import { sentenceOf } from '../text/sentence';

/** A change that is written as the one when it is the other. */
export interface MistakenChange {
  readonly change: FoundQuantity;
  readonly higher: FoundQuantity;
  readonly lower: FoundQuantity;
  /** What it really is. */
  readonly is: 'points' | 'percent';
}

const CHANGED_BY =
  /(?:提[高升]|增加|上升|成長|降低|減少|下降|下滑|衰退|超前|落後|高於?|低於?|高出|(?:increas|decreas|improv)(?:ed|e|ing)? by|(?:rose|fell|up|down|grew|dropped) by|(?:increase|decrease|rise|fall|improvement|drop) of|\b(?:up|down))\s?(?:了|約|達|計|共)?\s?$/i;

/**
 * Finds differences of two percentages that are written with %, and relative changes that are called points.
 * The two figures stand next to the change in its sentence; where both readings give it, nothing is said.
 */
export function* mistakenChanges(
  plain: string,
  quantities: readonly FoundQuantity[],
): Iterable<MistakenChange> {
  for (const [index, change] of quantities.entries()) {
    if (!isPercent(change) || change.unit.scale !== '1' || !change.value.gt(0)) continue;
    if (!CHANGED_BY.test(plain.slice(Math.max(0, change.span.start - 20), change.span.start))) continue;
    const { start, end } = sentenceOf(plain, change.span);
    const near = [-2, -1, 1, 2]
      .map((step) => quantities[index + step])
      .filter((other) => other !== undefined && other.span.start >= start && other.span.end <= end);
    for (const [at, a] of near.entries()) {
      const b = near[at + 1];
      const found = a && b && explain(change, a, b);
      if (!found) continue;
      yield found;
      break;
    }
  }
}

function explain(change: FoundQuantity, a: FoundQuantity, b: FoundQuantity): MistakenChange | null {
  if (relateUnits(a.unit, b.unit) !== 'same' || a.unit.dimension === 'point') return null;
  const [higher, lower] = a.value.gt(b.value) ? [a, b] : [b, a];
  const base = basesOf(higher, lower);
  if (base.length === 0) return null;
  const difference = higher.value.minus(lower.value);
  const isRelative = base.some((whole) => gives(change, difference.div(whole).times(HUNDRED)));
  const isDifference = gives(change, difference);
  if (change.unit.dimension === 'percent') {
    const areShares = higher.unit.dimension === 'percent';
    return areShares && isDifference && !isRelative ? { change, higher, lower, is: 'points' } : null;
  }
  const isExplained = higher.unit.dimension === 'percent' && isDifference;
  return isRelative && !isExplained ? { change, higher, lower, is: 'percent' } : null;
}

const basesOf = (a: FoundQuantity, b: FoundQuantity): readonly Decimal[] =>
  [a.value, b.value].filter((value) => value.gt(0));

const gives = (change: FoundQuantity, exact: Decimal): boolean =>
  roundingOf(exact, change.value, change.decimals) !== 'none';
