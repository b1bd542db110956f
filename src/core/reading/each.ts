import { Decimal } from '../quantity/decimal';
import { makeQuantity } from '../quantity/make';
import type { FoundQuantity } from '../quantity/quantity';
import { NO_UNIT } from '../quantity/unit';
import type { Mention } from './mention';
import type { Statement } from './statement';

/** 8 所分館各舉辦讀書會 2 場: what stands between those who have and what each has. */
const HOLDERS_FIRST =
  /^[^,，。;:、\d]{0,10}(?:分別|均|皆)?各(?!項|類|種|界|級|式|縣|區)[^,，。;:、\d]{0,14}$/;
const HOLDERS_FIRST_EN = /^[^,.;:\d]{0,30}\beach\b[^,.;:\d]{0,24}$/i;
/** Each of our five offices held three workshops. */
const EACH_OF = /\beach of (?:the |our |its |all |these |those )*$/i;
const VERB_ONLY = /^[a-z ,-]{2,40}$/i;
/** Three workshops in each of our five offices; four sessions at each of 12 sites. */
const HOLDERS_BEHIND =
  /^[^,.;:\d]{0,24}\b(?:in|at|for|by|to|with) each of (?:the |our |its |all |these |those )*$/i;
/** Three sites held 4 sessions each. */
const EACH_BEHIND = /^\s?(?:each|apiece)\b/i;

/** Those of whom each has the figure; `undefined` where no figure says how many they are. */
export function heldByEach(
  { plain, quantities, periods }: Statement,
  { index, quantity, behind }: Mention,
): FoundQuantity | undefined {
  const [before, after] = [quantities[index - 1], quantities[index + 1]];
  if (before) {
    const between = plain.slice(before.span.end, quantity.span.start);
    const lead = plain.slice(Math.max(0, before.span.start - 24), before.span.start);
    const isHeld =
      HOLDERS_FIRST.test(between) ||
      HOLDERS_FIRST_EN.test(between) ||
      (EACH_OF.test(lead) && VERB_ONLY.test(between)) ||
      (EACH_BEHIND.test(behind) && VERB_ONLY.test(between));
    if (isHeld) return before;
  }
  const dates = datesBefore({ plain, periods }, quantity.span.start);
  if (dates) return dates;
  if (!after) return undefined;
  return HOLDERS_BEHIND.test(plain.slice(quantity.span.end, after.span.start)) ? after : undefined;
}

const JOINT = /^\s?(?:、|及|和|與|以及|,?\s?and)\s?$/;
const EACH = /^[^,，。;:、\d]{0,6}(?:分別|均|皆)?各[^,，。;:、\d]{0,14}$/;

/** 4 月 15 日及 9 月 21 日各辦理 1 場: the days before a figure that has something on each of them. */
function datesBefore(
  { plain, periods }: Pick<Statement, 'plain' | 'periods'>,
  at: number,
): FoundQuantity | undefined {
  const before = periods.filter(({ span }) => span.end <= at).reverse();
  const [last] = before;
  if (!last?.day || !EACH.test(plain.slice(last.span.end, at))) return undefined;
  const others = before.findIndex(({ day, span }, index) => {
    const next = before[index + 1];
    return !day || !next?.day || !JOINT.test(plain.slice(next.span.end, span.start));
  });
  const count = others + 1;
  const first = before[others];
  if (!first || count < 2) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  return makeQuantity(span, new Decimal(count), 0, 'exact', NO_UNIT);
}
