import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { has } from '../../../reading/mention';
import type { Statement } from '../../../reading/statement';
import { trendAsked } from '../../../reading/trend';
import { overlap } from '../../../text/similarity';
import type { Wanted } from '../wanted';

/**
 * The change that is asked for, where the text says from where to where (由 93.1% 提升至 95.6% is 2.5 百分點); `undefined`
 * where it is no change that is asked for, or the figure is not where one led.
 */
export function changeBetween(
  statement: Statement,
  figure: FoundQuantity,
  { unit, name, asked, isChange }: Wanted,
): FoundQuantity | undefined {
  const isPoints = unit.dimension === 'point';
  const way = trendAsked(asked) ?? trendAsked(name);
  if ((!isPoints && !isChange) || !way) return undefined;
  const [to] = statement.mentionsOf([figure]);
  if (!to || !has(to, 'to')) return undefined;
  const from = statement.mention(to.index - 1);
  if (from?.sentenceIndex !== to.sentenceIndex || !has(from, 'from')) return undefined;
  if (relateUnits(from.quantity.unit, figure.unit) !== 'same' || overlap(to.sentence, name) === 0)
    return undefined;
  const isOfUnit = isPoints
    ? figure.unit.dimension === 'percent'
    : relateUnits(figure.unit, unit) === 'same' && unit.dimension !== 'percent';
  if (!isOfUnit || figure.exactness !== 'exact' || from.quantity.exactness !== 'exact') return undefined;
  const rise = figure.value.minus(from.quantity.value);
  const value = way === 'rise' ? rise : rise.neg();
  const span = { start: from.quantity.span.start, end: figure.span.end };
  const decimals = Math.max(figure.decimals, from.quantity.decimals);
  return { ...figure, unit, value, low: value, high: value, decimals, span };
}
