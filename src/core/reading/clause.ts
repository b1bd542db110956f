import type { Period } from '../quantity/periods';
import type { Span } from '../quantity/quantity';
import { firstIndex } from '../text/firstIndex';
import { isFullStop } from './cut';

const codes = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const CLAUSE_ENDS = codes(',，。;:：\n()、');
const SENTENCE_ENDS = codes('。;\n');

/** The words of its own clause that stand before a quantity, after any earlier quantity. At most 48 characters. */
export function wordsBefore(plain: string, span: Span, floor: number): string {
  let start = span.start;
  while (start > floor && span.start - start < 48 && !CLAUSE_ENDS.has(plain.charCodeAt(start - 1))) start--;
  return plain.slice(start, span.start);
}

/** The words of its sentence that stand before a quantity. At most 80 characters. */
export function sentenceBefore(plain: string, span: Span): string {
  let start = span.start;
  while (start > 0 && span.start - start < 80 && !SENTENCE_ENDS.has(plain.charCodeAt(start - 1))) start--;
  return plain.slice(start, span.start);
}

/** The words of its own clause that stand behind a quantity, up to the next one. At most 48 characters. */
export function wordsAfter(plain: string, span: Span): string {
  let end = span.end;
  while (
    end < plain.length &&
    end - span.end < 48 &&
    !CLAUSE_ENDS.has(plain.charCodeAt(end)) &&
    !/[\d.]/.test(plain.charAt(end))
  )
    end++;
  return plain.slice(span.end, end);
}

/** Something that stands somewhere in a text. */
interface Placed {
  readonly span: Span;
}

const COMPARED =
  /(?:[較比與和]|相較於?|compared (?:with|to)|against|than|up from|down from|from)\s?(?:民國)?$/i;
const BREATH = /[,，](?!\d{3})/;

/** How far a period speaks, in characters. */
const REACH = 400;

/** The period that a quantity belongs to: the last one named before it in the same sentence, or inside its brackets. */
export function periodOf(plain: string, span: Span, periods: readonly Period[]): Period | undefined {
  const next = firstBehind(periods, span.end);
  const following = periods[next];
  // English says it behind the figure: 48,200 in 2023.
  if (following && /^(?:\s[a-z]+){0,4}\s?(?:in |for )?$/i.test(plain.slice(span.end, following.span.start)))
    return following;
  let last = next - 1;
  while (last >= 0 && (periods[last]?.span.end ?? 0) > span.start) last--;
  const found = periods[last];
  if (!found || span.start - found.span.end > REACH) return undefined;
  const between = plain.slice(found.span.end, span.start);
  if (/[。;\n]|(?:^|[a-z\d)])\.\s[A-Z]/.test(between) || endsBeforeFigure(plain, found.span.end, span.start))
    return undefined;
  // A year inside of closed brackets speaks of what the brackets hold: (99 年為 95 人)達成率 175%.
  const before = plain.slice(Math.max(0, found.span.start - REACH), found.span.start);
  const isInBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
  if (isInBrackets && between.includes(')')) return undefined;
  // What something is compared with is told in a breath: 較上年 448 件成長 14%,核准 287 件.
  return COMPARED.test(before) && BREATH.test(between) ? undefined : found;
}

/** Whether a full stop stands between two places. */
function endsBeforeFigure(plain: string, from: number, to: number): boolean {
  for (let at = plain.indexOf('. ', from); at >= 0 && at < to; at = plain.indexOf('. ', at + 1)) {
    if (isFullStop(plain, at)) return true;
  }
  return false;
}

/** The index of the first thing at or behind a position; they stand in order. */
const firstBehind = (things: readonly Placed[], position: number): number =>
  firstIndex(things.length, (index) => (things[index]?.span.start ?? 0) >= position);

/** The quantities, or the periods, that lie inside of a span; they stand in order and do not overlap. */
export function within<T extends Placed>(things: readonly T[], span: Span): readonly T[] {
  const first = firstBehind(things, span.start);
  const behind = Math.max(first, firstBehind(things, span.end));
  const isOver = (things[behind - 1]?.span.end ?? 0) > span.end;
  return things.slice(first, isOver ? Math.max(first, behind - 1) : behind);
}
