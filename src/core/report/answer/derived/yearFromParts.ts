import { Decimal } from '../../../quantity/decimal';
import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import type { Mention } from '../../../reading/mention';
import { makeYear, monthsIn, type Months } from '../../../reading/months';
import type { Statement } from '../../../reading/statement';

/** One for each month. */
const MOST_PARTS = 12;
const REACH = 60;
const ENDS = /[。;\n,，]|\sand\s/;

/**
 * Adds up what the halves, quarters or months of the year brought, where the figure is the first of them and no sum
 * is stated (上半年12件，下半年11件); `undefined` otherwise. Percentages are never added.
 */
export function yearFromParts(statement: Statement, figure: FoundQuantity): FoundQuantity | undefined {
  if (figure.unit.dimension === 'percent' || figure.unit.dimension === 'point') return undefined;
  const [first] = statement.mentionsOf([figure]);
  const parts: FoundQuantity[] = [];
  const stretches: Months[] = [];
  for (let index = first?.index; index !== undefined && parts.length < MOST_PARTS; index++) {
    const mention = statement.mention(index);
    if (!mention) return undefined;
    const relation = relateUnits(mention.quantity.unit, figure.unit);
    if (relation !== 'same' && (relation !== 'unknown' || mention.isYear)) continue;
    const stretch = stretchOf(statement, mention);
    if (!stretch) return undefined;
    parts.push(mention.quantity);
    stretches.push(stretch);
    if (parts.length > 1 && makeYear(stretches)) return sumOf(parts);
  }
  return undefined;
}

/** Which part of the year a figure is of, as its own words say; English says it behind, up to the next figure. */
function stretchOf(
  { plain, quantities }: Statement,
  { before, quantity, index }: Mention,
): Months | undefined {
  const { end } = quantity.span;
  const next = quantities[index + 1]?.span.start ?? plain.length;
  const behind = plain.slice(end, Math.min(next, end + REACH)).split(ENDS)[0] ?? '';
  const [first, second] = /[a-z]{3}/i.test(behind) ? [behind, before] : [before, behind];
  return monthsIn(first) ?? monthsIn(second);
}

function sumOf(parts: readonly FoundQuantity[]): FoundQuantity | undefined {
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first || !last) return undefined;
  const value = Decimal.sum(...parts.map((part) => part.value));
  const decimals = Math.max(...parts.map((part) => part.decimals));
  const span = { start: first.span.start, end: last.span.end };
  return { ...first, value, low: value, high: value, exactness: 'exact', decimals, span };
}
