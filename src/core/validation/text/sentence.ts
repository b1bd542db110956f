import { allMatches } from '../../text/allMatches';
import { within } from '../../reading/clause';
import type { FoundQuantity, Span } from '../../quantity/quantity';
import { remembered } from '../../quantity/remembered';
import { firstIndex } from '../../text/firstIndex';

/** Sentences are not longer than this on either side of a place, so that reading stays linear. */
const REACH = 400;

/** A full stop between digits is a decimal point, and one inside of a word no stop. */
const SENTENCE_ENDS = /[。;!?\n]|(?<!\d)\.(?=\s|$)/g;
const CLAUSE_ENDS = /[,，。;:!?\n()]|(?<!\d)\.(?=\s|$)/g;

/** The sentence that a span stands in, without its full stop. */
export function sentenceOf(plain: string, span: Span): Span {
  return between(sentenceEnds(plain), plain, span);
}

/** The clause that a span stands in, without the marks around it. */
export function clauseOf(plain: string, span: Span): Span {
  return between(clauseEnds(plain), plain, span);
}

/** The quantities of the sentence that a span stands in, in order. */
export function quantitiesOfSentence(
  plain: string,
  quantities: readonly FoundQuantity[],
  span: Span,
): readonly FoundQuantity[] {
  return within(quantities, sentenceOf(plain, span));
}

const sentenceEnds = remembered((plain) => placesOf(plain, SENTENCE_ENDS), 4);
const clauseEnds = remembered((plain) => placesOf(plain, CLAUSE_ENDS), 4);

function placesOf(plain: string, marks: RegExp): readonly number[] {
  return Array.from(allMatches(marks, plain), ({ index }) => index);
}

/** The stretch round a span between two ends, which stand in order. */
function between(ends: readonly number[], plain: string, span: Span): Span {
  const before = ends[firstFrom(ends, span.start) - 1] ?? -1;
  const behind = ends[firstFrom(ends, span.end)] ?? plain.length;
  return {
    start: Math.min(span.start, Math.max(before + 1, span.start - REACH)),
    end: Math.max(span.end, Math.min(behind, span.end + REACH)),
  };
}

/** The index of the first place at or behind a position. */
const firstFrom = (places: readonly number[], position: number): number =>
  firstIndex(places.length, (index) => (places[index] ?? 0) >= position);
