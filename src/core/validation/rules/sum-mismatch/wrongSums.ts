import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { amount, figure } from '../../figures/arithmetic';
import { distanceOf, overlaps, sumOf, type PrintedRange } from '../../figures/printedRange';
import { quantitiesOfSentence } from '../../../reading/sentence';
import type { Comparison } from '../../../reading/relations/comparisons';
import type { ToldTotal } from '../../../reading/relations/toldTotals';
import type { Statement } from '../../../reading/statement';
import { isNear, isNearDistance, RoughRanges } from './roughRanges';

/** A total or a difference that its own figures do not give. */
export interface WrongSum {
  readonly kind: 'total' | 'difference';
  readonly stated: FoundQuantity;
  readonly figures: readonly FoundQuantity[];
  readonly arithmetic: string;
}

/** Finds the totals and differences of a text that are proven wrong. */
export function* wrongSums({ plain, quantities, toldTotals, comparisons }: Statement): Iterable<WrongSum> {
  const rough = new RoughRanges(plain);
  const range = (quantity: FoundQuantity): PrintedRange => rough.of(quantity).exact;
  for (const list of toldTotals) {
    if (overlaps(sumOf(list.parts.map(range)), range(list.total))) continue;
    if (isSumOfOthers(plain, quantities, list, rough)) continue;
    yield { kind: 'total', stated: list.total, figures: list.parts, arithmetic: sum(list) };
  }
  for (const { current, base, difference } of comparisons) {
    if (!difference || !areOfOneThing(current, base, difference)) continue;
    if (overlaps(distanceOf(range(current), range(base)), range(difference))) continue;
    const isApart = (other: FoundQuantity, one: FoundQuantity): boolean =>
      isNearDistance(rough.of(other), rough.of(one), rough.of(difference)) &&
      overlaps(distanceOf(range(other), range(one)), range(difference));
    const isOtherPair = quantities.some(
      (other) =>
        other !== difference &&
        (isApart(other, current) || isApart(other, base)) &&
        areOfOneThing(other, base, difference),
    );
    if (isOtherPair) continue;
    const figures = [current, base];
    yield { kind: 'difference', stated: difference, figures, arithmetic: minus({ current, base }) };
  }
}

/** Neighbouring figures of the sentence give the total after all: the list was read too short, or too long. */
function isSumOfOthers(
  plain: string,
  quantities: readonly FoundQuantity[],
  { total }: ToldTotal,
  rough: RoughRanges,
): boolean {
  const wanted = rough.of(total);
  const alike = quantitiesOfSentence(plain, quantities, total.span)
    .filter((other) => other !== total && relateUnits(other.unit, total.unit) !== 'different')
    .map((other) => rough.of(other));
  return alike.some((_, from) => {
    let [low, high] = [0, 0];
    return alike.slice(from).some((other, index) => {
      [low, high] = [low + other.low, high + other.high];
      if (!isNear({ low, high }, wanted)) return false;
      const run = alike.slice(from, from + index + 1);
      return overlaps(sumOf(run.map(({ exact }) => exact)), wanted.exact);
    });
  });
}

/** Three counts or amounts of one thing; of percentages the difference must be called points. */
function areOfOneThing(a: FoundQuantity, b: FoundQuantity, difference: FoundQuantity): boolean {
  if (a.unit.dimension === 'percent')
    return b.unit.dimension === 'percent' && difference.unit.dimension === 'point';
  return [a, b].every(({ unit }) => {
    const relation = relateUnits(unit, difference.unit);
    return relation === 'same' || relation === 'convertible';
  });
}

/** `9 + 1 = 10 ≠ 11` in the scale of the total. */
function sum({ total, parts }: ToldTotal): string {
  const whole = parts.reduce((value, part) => value.plus(part.value), total.value.minus(total.value));
  return `${parts.map(amount).join(' + ')} = ${figure(whole)} ≠ ${amount(total)}`;
}

function minus({ current, base }: Pick<Comparison, 'current' | 'base'>): string {
  const [more, less] = current.value.gte(base.value) ? [current, base] : [base, current];
  const isOneScale = current.unit.scale === base.unit.scale;
  const result = isOneScale ? ` = ${figure(more.value.minus(less.value))}` : '';
  return `${amount(more)} − ${amount(less)}${result}`;
}
