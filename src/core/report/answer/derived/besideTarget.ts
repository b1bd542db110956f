import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { marginOf } from '../../../reading/margins';
import type { Statement } from '../../../reading/statement';
import type { Wanted } from '../wanted';

/**
 * The result that is told by how far it lies off the target (超出年度目標 500 人達 62 人, 12 short of the target);
 * `undefined` where the figure is no such margin. A percentage of a percentage may be points or not.
 */
export function besideTarget(
  statement: Statement,
  figure: FoundQuantity,
  { target, unit }: Wanted,
): FoundQuantity | undefined {
  const [mention] = statement.mentionsOf([figure]);
  if (!mention || target === null || target.lte(0) || figure.exactness !== 'exact') return undefined;
  const isPoint = figure.unit.dimension === 'point' && unit.dimension === 'percent';
  const isOneKind = ['same', 'unknown'].includes(relateUnits(figure.unit, unit));
  if (!isPoint && (!isOneKind || unit.dimension === 'percent')) return undefined;
  const side = marginOf(mention);
  if (!side || figure.value.lte(0) || figure.value.gte(target)) return undefined;
  const value = side === 'above' ? target.plus(figure.value) : target.minus(figure.value);
  return { ...figure, unit, value, low: value, high: value, decimals: value.decimalPlaces() };
}
