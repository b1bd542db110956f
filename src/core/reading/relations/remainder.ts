import type { FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import { within } from '../clause';
import { matchesAt } from '../../text/matchAt';
import { sentenceOf } from '../sentence';

const ALL_THERE_IS = /(?<=總[^，。;\d]{0,10})/y;
const USED = /(?<=已[^，。;\d]{0,8})/y;
const LEFT = /(?<=(?:尚餘|剩餘|賸餘)\s?)/y;

const TOTAL = /(?<=(?:合計|共計|總計|總共|(?<!公)共|總[^，。;\d]{0,10})(?:有|為|辦理)?\s?)/y;
const SOME = /(?<=(?:其中|已|完成)[^，。;\d]{0,10})/y;
const THE_REST = /(?<=其餘(?:的|之)?\s?)/y;

/** What is left is not all that is left. */
const MORE_LEFT = /餘|另|其他|尚有|撤|免|\b(?:others?|another|dropped|withdrawn|cancelled|closed)\b/i;

const OF_THE = /^(?:\s[a-z]+)?\sof (?:the|our|its|all|these)\s$/i;
const THE_REMAINING = /\b(?:the|our|its) remaining\s$/i;
/** So far behind the total its remainder is still about it. */
const REACH = 240;

/** The two parts of a total of which the second is what the first leaves; `null` where the text names none. */
export function remainder(
  plain: string,
  quantities: readonly FoundQuantity[],
  index: number,
): readonly FoundQuantity[] | null {
  const total = quantities[index];
  if (!total) return null;
  return chineseRemainder(plain, quantities, total) ?? englishRemainder(plain, quantities, index);
}

/** 總量 T，已使用 A，尚餘 R; 共 T，其中完成 A，其餘 R */
function chineseRemainder(
  plain: string,
  quantities: readonly FoundQuantity[],
  total: FoundQuantity,
): readonly FoundQuantity[] | null {
  const { start } = total.span;
  const isAll = matchesAt(ALL_THERE_IS, plain, start);
  if (!isAll && !matchesAt(TOTAL, plain, start)) return null;
  const { end } = sentenceOf(plain, total.span);
  if (!plain.slice(total.span.end, end).includes('餘')) return null;
  const alike = within(quantities, { start: total.span.end + 1, end }).filter(
    ({ unit }) => relateUnits(unit, total.unit) === 'same',
  );
  const [some, left] = alike;
  if (!some || !left || alike.length !== 2) return null;
  if (MORE_LEFT.test(plain.slice(left.span.end, end))) return null;
  const isUsed = isAll && matchesAt(USED, plain, some.span.start) && matchesAt(LEFT, plain, left.span.start);
  return isUsed || (matchesAt(SOME, plain, some.span.start) && matchesAt(THE_REST, plain, left.span.start))
    ? alike
    : null;
}

/** A of the T projects …; the remaining R */
function englishRemainder(
  plain: string,
  quantities: readonly FoundQuantity[],
  index: number,
): readonly FoundQuantity[] | null {
  const [some, total, left] = [quantities[index - 1], quantities[index], quantities[index + 1]];
  if (!some || !total || !left || left.span.start - total.span.end > REACH) return null;
  if (!OF_THE.test(plain.slice(some.span.end, total.span.start))) return null;
  if (!THE_REMAINING.test(plain.slice(Math.max(0, left.span.start - 16), left.span.start))) return null;
  if (MORE_LEFT.test(plain.slice(left.span.end, sentenceOf(plain, left.span).end))) return null;
  const isOfTotal = ({ unit }: FoundQuantity): boolean =>
    unit.dimension === 'none' || relateUnits(unit, total.unit) === 'same';
  return isOfTotal(some) && isOfTotal(left) ? [some, left] : null;
}
