import { Decimal } from '../../quantity/decimal';
import type { FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import { labelBefore } from '../labelBefore';
import type { Total } from './relation';

const MOST_PARTS = 12;
/** How far the parts and the total may stand from each other. */
const REACH = 240;

/** Two may make the sum of another measure by chance; more do not. */
const LEAST_IN_TURNS = 3;
/** Two measures told in turns share no more words before their figures. */
const SHORTEST_LABEL = 2;

/**
 * Totals whose parts stand next to them, before or behind, in the same unit; or in turns with those of another measure,
 * each under its words (推介 1,856 人次，就業 1,204 人次；推介 …). Percentages add up to nothing.
 */
export function findTotals(plain: string, quantities: readonly FoundQuantity[]): readonly Total[] {
  return quantities.flatMap((total, index) => {
    if (!canBeTotal(total)) return [];
    const parts =
      run(quantities, index, -1) ??
      run(quantities, index, 1) ??
      run(quantities, index, -1, labelledAs(plain, total), LEAST_IN_TURNS);
    return parts ? [{ kind: 'total', total: index, parts }] : [];
  });
}

/** Whether a figure stands behind the same last words as another; of a figure without words, none does. */
function labelledAs(plain: string, total: FoundQuantity): (part: FoundQuantity) => boolean {
  const label = labelBefore(plain, total.span).slice(-SHORTEST_LABEL);
  if (label.length < SHORTEST_LABEL) return () => false;
  return (part) => labelBefore(plain, part.span).endsWith(label);
}

const canBeTotal = ({ unit, value, exactness }: FoundQuantity): boolean =>
  unit.dimension !== 'percent' &&
  unit.dimension !== 'point' &&
  unit.dimension !== 'date' &&
  exactness === 'exact' &&
  value.gt(1);

/** The figures next to a total, going one way, that add up to it; two at least. */
function run(
  quantities: readonly FoundQuantity[],
  index: number,
  step: 1 | -1,
  isOfIt: (part: FoundQuantity) => boolean = () => true,
  least = 2,
): readonly number[] | undefined {
  const total = quantities[index];
  if (!total) return undefined;
  const parts: number[] = [];
  let sum = new Decimal(0);
  for (let at = index + step; parts.length < MOST_PARTS; at += step) {
    const part = quantities[at];
    if (!part || Math.abs(part.span.start - total.span.start) > REACH) return undefined;
    if (relateUnits(part.unit, total.unit) !== 'same' || !isOfIt(part)) continue;
    sum = sum.plus(part.value);
    if (sum.gt(total.value) || part.value.lte(0)) return undefined;
    parts.push(at);
    if (parts.length >= least && sum.eq(total.value)) return parts.sort((a, b) => a - b);
  }
  return undefined;
}
