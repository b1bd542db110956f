import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { heldByEach } from '../../../reading/each';
import type { Statement } from '../../../reading/statement';
import type { Wanted } from '../wanted';

/** So many at most have each their own. */
const MOST_HOLDERS = 1000;

/**
 * What several have together, where each has the figure (8 所分館各舉辦 2 場, three workshops in each of five offices);
 * `undefined` where nothing says how many they are, or more of the kind is told beside it.
 */
export function eachTimes(
  statement: Statement,
  figure: FoundQuantity,
  { unit, name, asked }: Wanted,
): FoundQuantity | undefined {
  const [mention] = statement.mentionsOf([figure]);
  if (!mention || figure.exactness !== 'exact' || /[各每]|\b(?:each|every|per)\b/i.test(`${name}|${asked}`))
    return undefined;
  if (!['same', 'unknown'].includes(relateUnits(figure.unit, unit))) return undefined;
  const holders = heldByEach(statement, mention);
  if (!holders || relateUnits(holders.unit, figure.unit) === 'same') return undefined;
  const count = holders.value;
  if (!count.isInteger() || count.lt(2) || count.gt(MOST_HOLDERS) || holders.exactness !== 'exact')
    return undefined;
  const value = figure.value.times(count);
  const span = {
    start: Math.min(figure.span.start, holders.span.start),
    end: Math.max(figure.span.end, holders.span.end),
  };
  return { ...figure, value, low: value, high: value, span };
}
