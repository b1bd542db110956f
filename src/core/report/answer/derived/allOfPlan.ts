import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { hasAny } from '../../../reading/mention';
import type { Statement } from '../../../reading/statement';
import { isAllDone } from '../../../reading/universals';
import type { Wanted } from '../wanted';

/** The plan itself, where the text goes on that all of it was done: 預定訪視 1,500 戶，已全數訪視完成. */
export function allOfPlan(
  statement: Statement,
  figure: FoundQuantity,
  { target, unit }: Wanted,
): FoundQuantity | undefined {
  const [mention] = statement.mentionsOf([figure]);
  if (!mention || target?.eq(figure.value) !== true || relateUnits(figure.unit, unit) === 'different')
    return undefined;
  if (!hasAny(mention, ['target', 'planned', 'input'])) return undefined;
  const next = statement.quantities[mention.index + 1]?.span.start ?? Infinity;
  const end = Math.min(next, statement.sentenceOf(mention)?.end ?? figure.span.end);
  const rest = statement.plain.slice(figure.span.end, end);
  return isAllDone(rest) ? figure : undefined;
}
