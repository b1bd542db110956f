import { Decimal } from '../../quantity/decimal';
import type { FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import type { Total } from './relation';

const MOST_PARTS = 12;
/** How far the parts and the total may stand from each other. */
const REACH = 240;

/** Totals whose parts stand next to them, before or behind, in the same unit. Percentages add up to nothing. */
export function findTotals(quantities: readonly FoundQuantity[]): readonly Total[] {
  return quantities.flatMap((total, index) => {
    if (!canBeTotal(total)) return [];
    const parts = run(quantities, index, -1) ?? run(quantities, index, 1);
    return parts ? [{ kind: 'total', total: index, parts }] : [];
  });
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
): readonly number[] | undefined {
  const total = quantities[index];
  if (!total) return undefined;
  const parts: number[] = [];
  let sum = new Decimal(0);
  for (let at = index + step; parts.length < MOST_PARTS; at += step) {
    const part = quantities[at];
    if (!part || Math.abs(part.span.start - total.span.start) > REACH) return undefined;
    if (relateUnits(part.unit, total.unit) !== 'same') continue;
    sum = sum.plus(part.value);
    if (sum.gt(total.value) || part.value.lte(0)) return undefined;
    parts.push(at);
    if (parts.length > 1 && sum.eq(total.value)) return parts.sort((a, b) => a - b);
  }
  return undefined;
}
