import { numberOf, type Decimal } from '../../quantity/decimal';
import { mayBePrinted, printedInterval } from '../../quantity/printedInterval';
import { isPercent, type FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import { has, wordsOf, type Mention } from '../mention';
import type { Change } from './relation';

/** How many figures on either side of the amount are looked at. */
const NEIGHBOURS = 4;
const FALLS = /[降減縮短少落衰下低]|decrease|reduc|fell|fewer|lower|less|down|cut|declin|drop|fall/i;

/**
 * Pairs of figures whose difference is said beside them, with words of a change (較去年 93.02% 提高 1.4%). What is said
 * round a figure is asked only where the arithmetic may hold.
 */
export function findChanges(
  quantities: readonly FoundQuantity[],
  mention: (index: number) => Mention | undefined,
): readonly Change[] {
  return quantities.flatMap((quantity, index) => {
    if (quantity.value.isZero() || !mayBeDifference(quantities, index)) return [];
    const by = mention(index);
    if (!by || !has(by, 'change')) return [];
    const near: Mention[] = [];
    const end = Math.min(quantities.length, index + NEIGHBOURS + 1);
    for (let at = Math.max(0, index - NEIGHBOURS); at < end; at++) {
      const other = at === index ? undefined : mention(at);
      if (other && Math.abs(other.sentenceIndex - by.sentenceIndex) <= 1) near.push(other);
    }
    const isFall = wordsOf(by, 'change').some((words) => FALLS.test(words));
    return pairOf(near, by, isFall) ?? [];
  });
}

/** A quick look, in binary numbers: whether any two figures near an amount may differ by it. */
function mayBeDifference(quantities: readonly FoundQuantity[], index: number): boolean {
  const by = quantities[index];
  if (!by) return false;
  const first = Math.max(0, index - NEIGHBOURS);
  const end = Math.min(quantities.length, index + NEIGHBOURS + 1);
  for (let at = first; at < end; at++) {
    const one = quantities[at];
    if (!one || at === index) continue;
    for (let next = at + 1; next < end; next++) {
      const other = quantities[next];
      if (!other || next === index || !isOneKind(one, other)) continue;
      if (!isAmountOf(by, one) && !isAmountOf(by, other)) continue;
      if (mayBePrinted(by, Math.abs(numberOf(one.value) - numberOf(other.value)))) return true;
    }
  }
  return false;
}

function pairOf(near: readonly Mention[], by: Mention, isFall: boolean): readonly Change[] | undefined {
  for (const to of near) {
    for (const from of near) {
      const [high, low] = isFall ? [from, to] : [to, from];
      if (high === low || !high.quantity.value.gt(low.quantity.value)) continue;
      if (!isOneKind(high.quantity, low.quantity) || !isAmountOf(by.quantity, high.quantity)) continue;
      const difference = high.quantity.value.minus(low.quantity.value);
      if (covers(by.quantity, difference)) {
        return [{ kind: 'change', from: from.index, to: to.index, by: by.index }];
      }
    }
  }
  return undefined;
}

const isOneKind = (a: FoundQuantity, b: FoundQuantity): boolean => relateUnits(a.unit, b.unit) === 'same';

/** Percentages differ by percentage points, however those are written. */
function isAmountOf(by: FoundQuantity, of: FoundQuantity): boolean {
  return isPercent(by) === isPercent(of) && (isPercent(by) || relateUnits(by.unit, of.unit) === 'same');
}

function covers(by: FoundQuantity, difference: Decimal): boolean {
  const { low, high } = printedInterval(by);
  return difference.gte(low) && difference.lte(high);
}
