import type { Decimal } from './decimal';
import { bounds } from './exactness';
import type { Exactness, FoundQuantity, Span } from './quantity';
import type { Unit } from './unit';

/** A quantity as it was found, with the bounds that its exactness leaves it. */
export function makeQuantity(
  span: Span,
  value: Decimal,
  decimals: number,
  exactness: Exactness,
  unit: Unit,
): FoundQuantity {
  const { low, high } = bounds(value, decimals, exactness);
  return { value, low, high, exactness, unit, decimals, span };
}

/** The quantity of a number that leaves open which of two it is: 三、四萬. */
export const openUpTo = (quantity: FoundQuantity, upTo: Decimal): FoundQuantity =>
  upTo.eq(quantity.value)
    ? quantity
    : { ...quantity, exactness: 'and-more', low: quantity.value, high: upTo, upTo };
