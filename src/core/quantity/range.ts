import { isRange } from './comparators';
import { Decimal } from './decimal';
import type { FoundQuantity } from './quantity';
import type { Target } from './target';
import type { Unit } from './unit';
import { inUnit } from './unitColumn';
import { relateUnits } from './units';

/** A target of two bounds. */
export type Range = Omit<Target, 'due' | 'further'>;

/** The range that begins with a quantity (`2.5~6.5%`, 3至5萬人, 95%±2%); `undefined` when none does. */
export function rangeAt(
  plain: string,
  quantities: readonly FoundQuantity[],
  index: number,
  column: Unit,
): Range | undefined {
  const first = quantities[index];
  if (first?.upTo) return openRange(first, first.upTo, column);
  const second = quantities[index + 1];
  if (!first || !second) return undefined;
  const between = plain.slice(first.span.end, second.span.start);
  const tolerance = /^\s?(?:±|\+\/-)\s?$/.test(between);
  if (!tolerance && !isRange(plain, first.span, second.span)) return undefined;
  const unit = first.unit.dimension === 'none' ? inUnit(second, column).unit : first.unit;
  const factor =
    relateUnits(unit, second.unit) === 'convertible' ? new Decimal(second.unit.scale).div(unit.scale) : 1;
  const high = second.value.times(factor);
  const low = first.value;
  const ends = tolerance ? [low.minus(high), low.plus(high)] : [low, high];
  const [least, most] = [Decimal.min(...ends), Decimal.max(...ends)];
  const span = { start: first.span.start, end: second.span.end };
  return { ...first, value: least, low: least, high: least, unit, span, comparator: 'between', upper: most };
}

/** 三、四萬人: either of two, and all between. */
function openRange(quantity: FoundQuantity, upper: Decimal, column: Unit): Range {
  const low = quantity.value;
  return { ...inUnit(quantity, column), low, high: low, exactness: 'exact', comparator: 'between', upper };
}
