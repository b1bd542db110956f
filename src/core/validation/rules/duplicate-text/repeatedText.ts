import { isDigit, isSpace, unitsOf } from '../../../text/nearby';
import { lengthOfListNumbers } from '../../../text/numbering';
import type { Span } from '../../../quantity/quantity';

/** A passage that stands twice: its first clause in both places, and its length without spaces. */
export interface RepeatedText {
  readonly earlier: Span;
  readonly later: Span;
  readonly length: number;
}

interface Clause {
  readonly span: Span;
  /** The words alone: without spaces and list numbers. */
  readonly words: string;
}

interface Run {
  /** Index of the first clause in both places, and how many clauses follow each other there. */
  readonly earlier: number;
  readonly later: number;
  readonly count: number;
}

const ENDS = unitsOf('，。;:!?\n,.');
const COMMA = 0x2c;
const POINT = 0x2e;
const SPACE = /\s/;
/** What a list number begins with. */
const LIST_SIGNS = unitsOf('(一二三四五六七八九十0123456789');
/** An ideograph says as much as three letters. */
const LETTERS_TO_ONE = 3;

/** Finds runs of clauses that stand twice, of at least so many ideographs (or three times as many letters). */
export function repeatedText(plain: string, leastLength: number): readonly RepeatedText[] {
  if (plain.length < 2 * leastLength) return [];
  const clauses = splitClauses(plain);
  return runsOf(clauses.map(({ words }) => words)).flatMap(({ earlier, later, count }) => {
    const words = clauses
      .slice(later, later + count)
      .map((clause) => clause.words)
      .join('');
    const places = [clauses[earlier]?.span, clauses[later]?.span] as const;
    if (weightOf(words) < leastLength * LETTERS_TO_ONE || !places[0] || !places[1]) return [];
    return [{ earlier: places[0], later: places[1], length: words.length }];
  });
}

/** Walks once over the clauses: each goes on with the run before it, or begins one where it stood first. */
function runsOf(words: readonly string[]): readonly Run[] {
  const firstPlace = new Map<string, number>();
  const runs: Run[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const earlier = firstPlace.get(word);
    if (earlier === undefined) {
      firstPlace.set(word, index);
      continue;
    }
    const count = commonLength(words, earlier, index);
    runs.push({ earlier, later: index, count });
    index += count - 1;
  }
  return runs;
}

/** How many clauses are the same from two places on; the earlier run ends before the later one begins. */
function commonLength(words: readonly string[], earlier: number, later: number): number {
  let count = 1;
  while (
    earlier + count < later &&
    later + count < words.length &&
    words[earlier + count] === words[later + count]
  )
    count++;
  return count;
}

function splitClauses(plain: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const add = (end: number): void => {
    const from = start + marginAt(plain, start, end);
    const text = plain.slice(from, end);
    const words = SPACE.test(text) ? text.replace(/\s+/g, '') : text;
    const last = words === text ? end : from + text.trimEnd().length;
    if (words !== '') clauses.push({ span: { start: from, end: last }, words });
  };
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (!ENDS.has(code) || isInNumber(plain, at, code)) continue;
    add(at);
    start = at + 1;
  }
  add(plain.length);
  return clauses;
}

/** How far a list number, and what space stands round it, reaches into a clause. */
function marginAt(plain: string, start: number, end: number): number {
  const first = plain.charCodeAt(start);
  return LIST_SIGNS.has(first) || isSpace(first) ? lengthOfListNumbers(plain.slice(start, end)) : 0;
}

/** A comma before a digit, or a point beside one, ends nothing. */
function isInNumber(plain: string, at: number, code: number): boolean {
  if (code !== COMMA && code !== POINT) return false;
  return isDigit(plain.charCodeAt(at + 1)) || (code === POINT && isDigit(plain.charCodeAt(at - 1)));
}

function weightOf(words: string): number {
  const ideographs = words.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return ideographs * LETTERS_TO_ONE + (words.length - ideographs);
}
