import type { FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import { amount, figure } from '../arithmetic';
import { distanceOf, overlaps, printedRange, sumOf, type PrintedRange } from '../figures/printedRange';
import { quantitiesOfSentence } from '../text/sentence';
import { readComparisons, type Comparison } from './comparisons';
import { partLists, type PartList } from './partLists';

/** A total or a difference that its own figures do not give. */
export interface WrongSum {
  readonly kind: 'total' | 'difference';
  readonly stated: FoundQuantity;
  readonly figures: readonly FoundQuantity[];
  readonly arithmetic: string;
}

/** Finds the totals and differences of a text that are proven wrong. */
export function* wrongSums(plain: string, quantities: readonly FoundQuantity[]): Iterable<WrongSum> {
  const known = new Map<FoundQuantity, PrintedRange>();
  const range = (quantity: FoundQuantity): PrintedRange => {
    const found = known.get(quantity) ?? printedRange(plain, quantity);
    known.set(quantity, found);
    return found;
  };
  for (const list of partLists(plain, quantities)) {
    if (overlaps(sumOf(list.parts.map(range)), range(list.total))) continue;
    if (isSumOfOthers(plain, quantities, list, range)) continue;
    yield { kind: 'total', stated: list.total, figures: list.parts, arithmetic: sum(list) };
  }
  for (const { current, base, difference } of readComparisons(plain, quantities)) {
    if (!difference || !areOfOneThing(current, base, difference)) continue;
    if (overlaps(distanceOf(range(current), range(base)), range(difference))) continue;
    const isOtherPair = quantities.some(
      (other) =>
        other !== difference &&
        areOfOneThing(other, base, difference) &&
        [current, base].some((one) => overlaps(distanceOf(range(other), range(one)), range(difference))),
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
  { total }: PartList,
  range: (quantity: FoundQuantity) => PrintedRange,
): boolean {
  const wanted = range(total);
  const alike = quantitiesOfSentence(plain, quantities, total.span).filter(
    (other) => other !== total && relateUnits(other.unit, total.unit) !== 'different',
  );
  for (const first of alike.keys()) {
    let sum: PrintedRange | undefined;
    for (const other of alike.slice(first)) {
      sum = sum ? sumOf([sum, range(other)]) : range(other);
      if (overlaps(sum, wanted)) return true;
    }
  }
  return false;
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
function sum({ total, parts }: PartList): string {
  const whole = parts.reduce((value, part) => value.plus(part.value), total.value.minus(total.value));
  return `${parts.map(amount).join(' + ')} = ${figure(whole)} ≠ ${amount(total)}`;
}

function minus({ current, base }: Pick<Comparison, 'current' | 'base'>): string {
  const [more, less] = current.value.gte(base.value) ? [current, base] : [base, current];
  const isOneScale = current.unit.scale === base.unit.scale;
  const result = isOneScale ? ` = ${figure(more.value.minus(less.value))}` : '';
  return `${amount(more)} − ${amount(less)}${result}`;
}
