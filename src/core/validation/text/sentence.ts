import { within } from '../../report/clause';
import type { FoundQuantity, Span } from '../../quantity/quantity';

/** Sentences are not longer than this on either side of a place, so that reading stays linear. */
const REACH = 400;
const CLAUSE = /[,，。;:!?\n()]/;

/** The sentence that a span stands in, without its full stop. */
export function sentenceOf(plain: string, span: Span): Span {
  return stretch(plain, span, (at) => endsSentence(plain, at));
}

/** The clause that a span stands in, without the marks around it. */
export function clauseOf(plain: string, span: Span): Span {
  return stretch(plain, span, (at) => CLAUSE.test(plain.charAt(at)) || endsSentence(plain, at));
}

/** The quantities of the sentence that a span stands in, in order. */
export function quantitiesOfSentence(
  plain: string,
  quantities: readonly FoundQuantity[],
  span: Span,
): readonly FoundQuantity[] {
  return within(quantities, sentenceOf(plain, span));
}

function stretch(plain: string, span: Span, isEnd: (at: number) => boolean): Span {
  let { start, end } = span;
  while (start > 0 && span.start - start < REACH && !isEnd(start - 1)) start--;
  while (end < plain.length && end - span.end < REACH && !isEnd(end)) end++;
  return { start, end };
}

const FULL_STOP = '.'.charCodeAt(0);
const STOPS: ReadonlySet<number> = new Set(Array.from('。;!?\n', (stop) => stop.charCodeAt(0)));

/** A full stop between digits is a decimal point, and one inside of a word no stop. */
function endsSentence(plain: string, at: number): boolean {
  const character = plain.charCodeAt(at);
  if (character !== FULL_STOP) return STOPS.has(character);
  return /^(?:\s|$)/.test(plain.slice(at + 1, at + 2)) && !/\d/.test(plain.charAt(at - 1));
}
