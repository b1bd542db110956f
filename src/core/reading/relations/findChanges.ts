import type { Decimal } from '../../quantity/decimal';
import { printedInterval } from '../../quantity/printedInterval';
import { isPercent, type FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import { has, wordsOf, type Mention } from '../mention';
import type { Change } from './relation';

/** How many figures on either side of the amount are looked at. */
const NEIGHBOURS = 4;
const FALLS = /[降減縮短少落衰下低]|decrease|reduc|fell|fewer|lower|less|down|cut|declin|drop|fall/i;

/** Pairs of figures whose difference is said beside them, with words of a change (較去年 93.02% 提高 1.4%). */
export function findChanges(mentions: readonly Mention[]): readonly Change[] {
  return mentions.flatMap((by) => {
    if (!has(by, 'change') || by.quantity.value.isZero()) return [];
    const near = mentions.filter(
      ({ index, sentenceIndex }) =>
        index !== by.index &&
        Math.abs(index - by.index) <= NEIGHBOURS &&
        Math.abs(sentenceIndex - by.sentenceIndex) <= 1,
    );
    const isFall = wordsOf(by, 'change').some((words) => FALLS.test(words));
    return pairOf(near, by, isFall) ?? [];
  });
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
