import type { FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import { within } from '../clause';
import { areComplements } from './complements';
import { remainder } from './remainder';
import { matchesAt } from '../../text/matchAt';
import { sentenceOf } from '../sentence';

/** A total, and the parts that the text itself ties to it. */
export interface ToldTotal {
  readonly total: FoundQuantity;
  readonly parts: readonly FoundQuantity[];
}

/** A total directly behind its parts, with no other words between. */
const AS_TOTAL =
  /^[\s,，、;)等]{0,3}(?:以上|全年度?|本年度?)?(?:合計|共計|總計|總共|共|計)\s?(?:約|達|有|為|辦理|完成)?\s?$|^[\s,]{0,2}(?:and )?(?:a total of|for a total of|totall?ing|in all|altogether)\s$/i;
const ENDS_AS_TOTAL = /(?<=[共計](?:約|達|有|為|辦理|完成|\s){0,3}|(?:of|totall?ing|in all|altogether)\s)/iy;
const TOTAL_CUE =
  /(?<=(?:合計|共計|總計|總共|(?<!公)共|(?<![累統預會估設審主])計)\s?(?:約|達|有|為|辦理|完成)?\s?|\b(?:a total of|totall?ing|altogether)\s)/iy;
/** Two parts of one list. */
const JOINED = /[、及與和]|,\s|\band\b/;
const LIST_BEGINS = /^\s?(?:\(|:|[,，]?\s?(?:分別為|分別是|分別有|即))/;
/** What is said to be some of it, or is multiplied, adds up to nothing. */
const NO_PART =
  /其中|含|包括|例如|等|較|上年|去年|目標|預[定計]|各|每|平均|以上|including|such as|of which|compared|\beach\b|\bper\b/i;

/** Behind the last part there is no word of others. */
const NOTHING_ELSE = /^[^、及與和其餘,]{0,16}$/;

/** Nobody adds up more in one sentence. */
const MOST_PARTS = 60;

/** Finds the lists of parts that a text ties to a total explicitly. */
export function* readToldTotals(plain: string, quantities: readonly FoundQuantity[]): Iterable<ToldTotal> {
  for (const [index, total] of quantities.entries()) {
    const found =
      partsBefore(plain, quantities, index) ??
      (isCalledTotal(plain, total) ? partsBehind(plain, quantities, index) : null) ??
      remainder(plain, quantities, index);
    if (found) yield { total, parts: found };
  }
}

function isCalledTotal(plain: string, { span }: FoundQuantity): boolean {
  return matchesAt(TOTAL_CUE, plain, span.start);
}

/** 甲 3 件、乙 4 件，合計 7 件 */
function partsBefore(
  plain: string,
  quantities: readonly FoundQuantity[],
  index: number,
): readonly FoundQuantity[] | null {
  const total = quantities[index];
  let first = index - 1;
  const last = quantities[first];
  if (!total || !last || !matchesAt(ENDS_AS_TOTAL, plain, total.span.start)) return null;
  if (!AS_TOTAL.test(plain.slice(last.span.end, total.span.start))) return null;
  while (index - first < MOST_PARTS && goesOn(plain, quantities[first - 1], quantities[first])) first--;
  const parts = quantities.slice(first, index);
  const start = quantities[first - 1]?.span.end ?? 0;
  const words = plain.slice(Math.max(start, (parts[0]?.span.start ?? 0) - 24), last.span.end);
  return isList(parts, total) && !NO_PART.test(afterStop(words)) ? parts : null;
}

/** 計 7 件(甲 3 件、乙 4 件), 共計 7 件：甲 3 件、乙 4 件, 計 11 件，合格 9 件，不合格 2 件 */
function partsBehind(
  plain: string,
  quantities: readonly FoundQuantity[],
  index: number,
): readonly FoundQuantity[] | null {
  const total = quantities[index];
  if (!total) return null;
  const { end } = sentenceOf(plain, total.span);
  const begins = LIST_BEGINS.exec(plain.slice(total.span.end, end));
  if (!begins) return complements(plain, quantities, index, end);
  const from = total.span.end + begins[0].length;
  const closing = begins[0].endsWith('(') ? plain.indexOf(')', from) : end;
  if (closing < 0 || closing > end) return null;
  const parts = within(quantities, { start: from, end: closing });
  const joined = parts.every((part, at) => at === 0 || isJoined(plain, parts[at - 1], part));
  const last = parts.at(-1);
  const isWhole = last !== undefined && NOTHING_ELSE.test(plain.slice(last.span.end, closing));
  return joined && isWhole && isList(parts, total) && !NO_PART.test(plain.slice(from, closing))
    ? parts
    : null;
}

/** Two parts that exclude each other by their names: 合格 and 不合格, 男 and 女. */
function complements(
  plain: string,
  quantities: readonly FoundQuantity[],
  index: number,
  end: number,
): readonly FoundQuantity[] | null {
  const [total, first, second, third] = quantities.slice(index, index + 4);
  if (!total || !first || !second || second.span.end > end || !isList([first, second], total)) return null;
  const labels = [
    plain.slice(total.span.end, first.span.start),
    plain.slice(first.span.end, second.span.start),
  ] as const;
  const goesOn = third !== undefined && isJoined(plain, second, third) && isList([second, third], total);
  return areComplements(labels[0], labels[1]) && !goesOn ? [first, second] : null;
}

/** A figure that is itself called a total begins no list: 共 5 件、共 6 件. */
function goesOn(plain: string, a: FoundQuantity | undefined, b: FoundQuantity | undefined): boolean {
  return isJoined(plain, a, b) && b !== undefined && !isCalledTotal(plain, b);
}

function isJoined(plain: string, a: FoundQuantity | undefined, b: FoundQuantity | undefined): boolean {
  if (!a || !b) return false;
  const between = plain.slice(a.span.end, b.span.start);
  return between.length <= 40 && JOINED.test(between) && !/[。;:\n()，]/.test(between);
}

/** At least two parts that count what the total counts; bare numbers take its unit. */
function isList(parts: readonly FoundQuantity[], total: FoundQuantity): boolean {
  const isBare = parts.every(({ unit }) => unit.dimension === 'none');
  return (
    parts.length >= 2 &&
    total.value.gt(0) &&
    parts.every(({ unit }) => isBare || relateUnits(unit, total.unit) === 'same')
  );
}

/** The words behind the last full stop. */
const afterStop = (words: string): string => words.split(/[。;\n]/).at(-1) ?? '';
