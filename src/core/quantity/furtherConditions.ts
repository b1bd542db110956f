import { areOpposite, comparatorAround } from './comparators';
import type { FoundQuantity } from './quantity';
import type { FoundTarget } from './target';
import { relateUnits } from './units';

const JOINED = /(?:並|且|及|以及|和|與|;|\band\b)/i;
/** What also has to be, whether or not a comparison says so. */
const REQUIRED = /(?:並|且|\band\b)/i;
const LISTED = /^\s?[,，]/;
const ONE_MORE = /^\s?[,，、;；][^。\n]{0,16}$/;
const OF_THE_FIRST = /[每各共含約]|合計|其中|平均|預[計估]|\b(?:each|per|every|including|about)\b/i;

/** What asks for more than this is no target but a list. */
const MOST_CONDITIONS = 8;

/** The conditions that follow the chosen quantity of a target (達60次以上，並獲3國以上回應). */
export function furtherConditions(
  plain: string,
  quantities: readonly FoundQuantity[],
  chosen: number,
): readonly FoundTarget[] {
  const following = quantities.slice(chosen + 1).flatMap((quantity, offset) => {
    const previous = quantities[chosen + offset];
    if (!previous || quantity.unit.dimension === 'time') return [];
    const between = plain.slice(previous.span.end, quantity.span.start);
    const comparator = comparatorAround(plain, quantity.span);
    const other = relateUnits(previous.unit, quantity.unit) === 'different';
    const compared = comparator !== null && (JOINED.test(between) || (other && LISTED.test(between)));
    const bounded = offset === 0 && isOtherBound(plain, previous, quantity);
    const asked = other && (REQUIRED.test(between) || isOneMore(between, quantity));
    return compared || bounded || asked ? [{ ...quantity, comparator }] : [];
  });
  return following.slice(0, MOST_CONDITIONS);
}

/** 徵才活動15場次，媒合就業800人: another thing to be counted, and not what one of the first has, or costs. */
const isOneMore = (between: string, { unit }: FoundQuantity): boolean =>
  unit.dimension === 'count' && ONE_MORE.test(between) && !OF_THE_FIRST.test(between);

/** How far apart two bounds of one value stand at most. */
const REACH = 12;
const CLAUSE = /[。;\n]/;

/** Whether the second of two neighbours bounds what the first does, from the other side: 5%以上10%以下, 大於10小於20. */
export function isOtherBound(plain: string, first: FoundQuantity, second: FoundQuantity): boolean {
  const between = plain.slice(first.span.end, second.span.start);
  const related = relateUnits(first.unit, second.unit);
  return (
    (related === 'same' || related === 'convertible' || related === 'unknown') &&
    between.length <= REACH &&
    !CLAUSE.test(between) &&
    areOpposite(comparatorAround(plain, first.span), comparatorAround(plain, second.span))
  );
}
