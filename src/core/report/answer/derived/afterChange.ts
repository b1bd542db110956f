import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { has, type Mention } from '../../../reading/mention';
import type { Statement } from '../../../reading/statement';
import { trendAt } from '../../../reading/trend';
import { overlap } from '../../../text/similarity';
import type { Wanted } from '../wanted';

/**
 * Where a change led, that only says where it began and how much it was: 去年 53.2%，今年提升 2.1 個百分點. `undefined` for
 * any other figure, and for a percentage of percentages, which may be points or not.
 */
export function afterChange(
  statement: Statement,
  figure: FoundQuantity,
  wanted: Wanted,
): FoundQuantity | undefined {
  const [by] = statement.mentionsOf([figure]);
  if (!by || wanted.isChange || !has(by, 'change') || has(by, 'to') || figure.value.lte(0)) return undefined;
  const base = statement.mention(by.index - 1);
  if (base?.sentenceIndex !== by.sentenceIndex || !isEarlier(base)) return undefined;
  if (overlap(base.sentence, wanted.name) === 0 || !isAmountOf(figure, base.quantity, wanted))
    return undefined;
  const told = trendAt(statement.plain, figure.span);
  if (!told) return undefined;
  const { value: from, span } = base.quantity;
  const value = told.way === 'rise' ? from.plus(figure.value) : from.minus(figure.value);
  const decimals = Math.max(base.quantity.decimals, figure.decimals);
  return {
    ...base.quantity,
    value,
    low: value,
    high: value,
    decimals,
    span: { start: span.start, end: figure.span.end },
  };
}

const isEarlier = (base: Mention): boolean =>
  base.quantity.exactness === 'exact' &&
  !has(base, 'target') &&
  (has(base, 'from') || has(base, 'earlier') || base.period?.relative === 'last');

function isAmountOf(by: FoundQuantity, base: FoundQuantity, { unit }: Wanted): boolean {
  if (by.exactness !== 'exact' || !['same', 'unknown'].includes(relateUnits(base.unit, unit))) return false;
  if (base.unit.dimension === 'percent') return by.unit.dimension === 'point';
  return relateUnits(by.unit, base.unit) === 'same';
}
