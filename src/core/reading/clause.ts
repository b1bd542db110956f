import type { Period } from '../quantity/periods';
import type { Span } from '../quantity/quantity';
import { firstIndex } from '../text/firstIndex';
import { isSpace, unitsOf } from '../text/nearby';
import { endsSentence, isFullStop } from './cut';

const CLAUSE_ENDS = unitsOf(',，。;:：\n()、');
const NUMBER_PARTS = unitsOf('0123456789.');

/** The words of its own clause that stand before a quantity, after any earlier quantity. At most 48 characters. */
export function wordsBefore(plain: string, span: Span, floor: number): string {
  let start = span.start;
  while (start > floor && span.start - start < 48 && !CLAUSE_ENDS.has(plain.charCodeAt(start - 1))) start--;
  return plain.slice(start, span.start);
}

/** The words of its sentence that stand before a quantity. At most 80 characters. */
export function sentenceBefore(plain: string, span: Span): string {
  const floor = Math.max(0, span.start - 80);
  let start = span.start;
  while (start > floor && !endsSentence(plain, start - 1)) start--;
  return plain.slice(start, span.start);
}

/** The words of its own clause that stand behind a quantity, up to the next one. At most 48 characters. */
export function wordsAfter(plain: string, span: Span): string {
  let end = span.end;
  while (
    end < plain.length &&
    end - span.end < 48 &&
    !CLAUSE_ENDS.has(plain.charCodeAt(end)) &&
    !NUMBER_PARTS.has(plain.charCodeAt(end))
  )
    end++;
  return plain.slice(span.end, end);
}

/** Something that stands somewhere in a text. */
interface Placed {
  readonly span: Span;
}

const COMPARED =
  /(?:[較比與和]|相較於?|(?:compared (?:with|to)|against|than|up from|down from|from)(?: the)?(?: (?:same|corresponding) (?:period|month|quarter|time)(?: in| of)?(?: the)?)?)\s?(?:民國)?$/i;
const BREATH = /[,，](?!\d{3})/;

/** No words that compare with a period are longer. */
const COMPARE_REACH = 40;
/** What may stand between an English figure and its time: other words, in, for. */
const BEFORE_PERIOD = /^(?:\s[a-z]+){0,4}\s?(?:in |for )?$/i;
const BEGINS_BEFORE_PERIOD = unitsOf('iIfF');
const SENTENCE_ENDS_BETWEEN = /[。;\n]|(?:^|[a-z\d)])\.\s[A-Z]/;

/** How far a period speaks, in characters. */
const REACH = 400;

/** The period that a quantity belongs to: the last one named before it in the same sentence, or inside its brackets. */
export function periodOf(plain: string, span: Span, periods: readonly Period[]): Period | undefined {
  if (periods.length === 0) return undefined;
  const next = firstBehind(periods, span.end);
  const following = periods[next];
  // English says it behind the figure: 48,200 in 2023.
  if (following && leadsToPeriod(plain, span.end, following.span.start)) return following;
  let last = next - 1;
  while (last >= 0 && (periods[last]?.span.end ?? 0) > span.start) last--;
  const found = periods[last];
  if (!found || span.start - found.span.end > REACH) return undefined;
  const between = plain.slice(found.span.end, span.start);
  if (SENTENCE_ENDS_BETWEEN.test(between) || endsBeforeFigure(plain, found.span.end, span.start))
    return undefined;
  const from = found.span.start;
  // A year inside of closed brackets speaks of what the brackets hold: (99 年為 95 人)達成率 175%.
  if (between.includes(')') && isInBrackets(plain, Math.max(0, from - REACH), from)) return undefined;
  // What something is compared with is told in a breath: 較上年 448 件成長 14%,核准 287 件.
  const isOver = BREATH.test(between) && COMPARED.test(plain.slice(Math.max(0, from - COMPARE_REACH), from));
  return isOver ? undefined : found;
}

function leadsToPeriod(plain: string, from: number, to: number): boolean {
  if (from === to) return true;
  const begin = plain.charCodeAt(from);
  return (isSpace(begin) || BEGINS_BEFORE_PERIOD.has(begin)) && BEFORE_PERIOD.test(plain.slice(from, to));
}

/** Whether the last bracket of a stretch opens. */
function isInBrackets(plain: string, from: number, to: number): boolean {
  const before = plain.slice(from, to);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const [POINT, SPACE] = [0x2e, 0x20];

/** Whether a full stop stands between two places. */
function endsBeforeFigure(plain: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (plain.charCodeAt(at) === POINT && plain.charCodeAt(at + 1) === SPACE && isFullStop(plain, at))
      return true;
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
