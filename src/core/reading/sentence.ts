import type { FoundQuantity, Span } from '../quantity/quantity';
import { unitsOf } from '../text/nearby';
import { within } from './clause';
import { endsSentence, isGrouping } from './cut';

/** Sentences are not longer than this on either side of a place, so that reading stays linear. */
const REACH = 400;

const CLAUSE_ENDS = unitsOf(',，:()');

/** The sentence that a span stands in, without its full stop. */
export const sentenceOf = (plain: string, span: Span): Span => between(plain, span, endsSentence);

/** Where the sentence begins that a place stands in, but not before `floor`. */
export function sentenceStart(plain: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !endsSentence(plain, start - 1)) start--;
  return start;
}

/** The clause that a span stands in, without the marks around it. */
export const clauseOf = (plain: string, span: Span): Span => between(plain, span, endsClause);

/** The quantities of the sentence that a span stands in, in order. */
export function quantitiesOfSentence(
  plain: string,
  quantities: readonly FoundQuantity[],
  span: Span,
): readonly FoundQuantity[] {
  return within(quantities, sentenceOf(plain, span));
}

/** The stretch round a span between two ends. */
function between(plain: string, span: Span, isEnd: typeof endsSentence): Span {
  const first = Math.max(0, span.start - REACH);
  let { start, end } = span;
  while (start > first && !isEnd(plain, start - 1)) start--;
  const last = Math.min(plain.length, span.end + REACH);
  while (end < last && !isEnd(plain, end)) end++;
  return { start, end };
}

const endsClause = (plain: string, at: number): boolean =>
  endsSentence(plain, at) || (CLAUSE_ENDS.has(plain.charCodeAt(at)) && !isGrouping(plain, at));
