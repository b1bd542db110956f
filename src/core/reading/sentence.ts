import type { FoundQuantity, Span } from '../quantity/quantity';
import { isDigit, isSpace, unitsOf, type Units } from '../text/nearby';
import { within } from './clause';

/** Sentences are not longer than this on either side of a place, so that reading stays linear. */
const REACH = 400;

const SENTENCE_ENDS = unitsOf('。;!?\n');
const CLAUSE_ENDS = unitsOf(',，。;:!?\n()');
const POINT = 0x2e;

/** The sentence that a span stands in, without its full stop. */
export function sentenceOf(plain: string, span: Span): Span {
  return between(plain, span, SENTENCE_ENDS);
}

/** The clause that a span stands in, without the marks around it. */
export function clauseOf(plain: string, span: Span): Span {
  return between(plain, span, CLAUSE_ENDS);
}

/** The quantities of the sentence that a span stands in, in order. */
export function quantitiesOfSentence(
  plain: string,
  quantities: readonly FoundQuantity[],
  span: Span,
): readonly FoundQuantity[] {
  return within(quantities, sentenceOf(plain, span));
}

/** The stretch round a span between two ends. */
function between(plain: string, span: Span, ends: Units): Span {
  const first = Math.max(0, span.start - REACH);
  let { start, end } = span;
  while (start > first && !isEnd(plain, start - 1, ends)) start--;
  const last = Math.min(plain.length, span.end + REACH);
  while (end < last && !isEnd(plain, end, ends)) end++;
  return { start, end };
}

/** A full stop between digits is a decimal point, and one inside of a word no stop. */
function isEnd(plain: string, at: number, ends: Units): boolean {
  const code = plain.charCodeAt(at);
  if (code !== POINT) return ends.has(code);
  const isBehindDigit = isDigit(plain.charCodeAt(at - 1));
  return !isBehindDigit && (at + 1 === plain.length || isSpace(plain.charCodeAt(at + 1)));
}
