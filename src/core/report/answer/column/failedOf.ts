import type { FoundQuantity } from '../../../quantity/quantity';

/** What leads up to, and what follows, the count of those that failed. */
const FAILED_BEFORE =
  /\b(?:missed|failed(?: to (?:meet|reach|achieve))?|did not (?:meet|reach|achieve)|fell short (?:of|on))\s$/i;
const SOME_OF = /^\s(?:out )?of (?:the |its |our |their |all )?$/i;
const WHOLE_FIRST = /^\s?(?:指標|目標|計畫)?(?:之?中|當中|裡)[,，]?(?:有|計有|僅)?\s?$/;
const FAILED_BEHIND = /^\s?(?:指標|目標|計畫)?(?:未達|未能達|未完成|未能完成|未符合|落後)/;
const REACH = 40;

/**
 * Five of six were missed, 6項中有5項未達成: one was not. `undefined` where a text does not say so of the whole that
 * was aimed at.
 */
export function failedOf(
  plain: string,
  quantities: readonly FoundQuantity[],
  whole: FoundQuantity['value'],
): FoundQuantity | undefined {
  for (const [index, first] of quantities.entries()) {
    const second = quantities[index + 1];
    if (!second) continue;
    const between = plain.slice(first.span.end, second.span.start);
    const before = plain.slice(Math.max(0, first.span.start - REACH), first.span.start);
    const behind = plain.slice(second.span.end, second.span.end + REACH);
    const isPartFirst = SOME_OF.test(between) && FAILED_BEFORE.test(before);
    const isWholeFirst = WHOLE_FIRST.test(between) && FAILED_BEHIND.test(behind);
    if (!isPartFirst && !isWholeFirst) continue;
    const [failed, all] = isPartFirst ? [first, second] : [second, first];
    if (!all.value.eq(whole) || failed.value.gt(all.value)) continue;
    const value = all.value.minus(failed.value);
    const span = { start: first.span.start, end: second.span.end };
    return { ...all, value, low: value, high: value, span };
  }
  return undefined;
}
