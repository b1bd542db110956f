import { Decimal } from '../../../quantity/decimal';
import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { wordsBefore } from '../../../reading/clause';

/** The parts that make up a whole year. */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/上半年/, /下半年/],
  [/第?[1一]季/, /第?[2二]季/, /第?[3三]季/, /第?[4四]季/],
  [/\bQ1\b/, /\bQ2\b/, /\bQ3\b/, /\bQ4\b/],
];

/**
 * Adds up what the halves or quarters of the year brought, where the figure is the first of them and no sum
 * is stated (上半年12件，下半年11件); `undefined` otherwise. Percentages are never added.
 */
export function yearFromParts(
  plain: string,
  quantities: readonly FoundQuantity[],
  figure: FoundQuantity,
): FoundQuantity | undefined {
  if (figure.unit.dimension === 'percent' || figure.unit.dimension === 'point') return undefined;
  for (const labels of WHOLES) {
    const first = quantities.findIndex(({ span }) => span.start === figure.span.start);
    const parts = labels.map((_, index) => quantities[first + index]);
    const isYear = labels.every((label, index) => {
      const part = parts[index];
      const floor = quantities[first + index - 1]?.span.end ?? 0;
      return (
        part &&
        relateUnits(part.unit, figure.unit) === 'same' &&
        label.test(wordsBefore(plain, part.span, floor))
      );
    });
    const last = parts[parts.length - 1];
    if (!isYear || !last) continue;
    const value = Decimal.sum(...parts.map((part) => part?.value ?? 0));
    const decimals = Math.max(...parts.map((part) => part?.decimals ?? 0));
    const span = { start: figure.span.start, end: last.span.end };
    return { ...figure, value, low: value, high: value, exactness: 'exact', decimals, span };
  }
  return undefined;
}
