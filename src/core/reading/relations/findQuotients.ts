import { Decimal } from '../../quantity/decimal';
import { printedInterval } from '../../quantity/printedInterval';
import type { FoundQuantity } from '../../quantity/quantity';
import type { Quotient } from './relation';

/** Between two figures of a quotient that is written out: 8 件／86.23 萬架次, 3,562 ÷ 5,318. */
const DIVIDED = /^\s?(?:\/|÷|／)\s?$/;
/** What a quotient is for: one, a hundred (%), ten thousand people … */
const FACTORS = [1, 100, 1000, 10_000, 100_000, 1_000_000].map((factor) => new Decimal(factor));
const REACH = 24;

/** Figures with the quotient that gives them written beside: 0.93（8 件／86.23 萬架次）. */
export function findQuotients(plain: string, quantities: readonly FoundQuantity[]): readonly Quotient[] {
  return quantities.flatMap((over, index) => {
    const under = quantities[index + 1];
    if (!under || under.value.lte(0) || !DIVIDED.test(plain.slice(over.span.end, under.span.start)))
      return [];
    const quotient = over.value.div(under.value);
    const found = [index - 1, index + 2].find((at) => {
      const value = quantities[at];
      if (!value) return false;
      const gap = at < index ? over.span.start - value.span.end : value.span.start - under.span.end;
      if (gap > REACH) return false;
      const { low, high } = printedInterval(value);
      return FACTORS.some((factor) => quotient.times(factor).gte(low) && quotient.times(factor).lte(high));
    });
    return found === undefined ? [] : [{ kind: 'quotient', value: found, over: index, under: index + 1 }];
  });
}
