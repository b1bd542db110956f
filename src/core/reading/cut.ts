import type { Span } from '../quantity/quantity';
import { isIdeograph } from '../text/width';
import { isDigit, isSpace, unitsOf } from '../text/nearby';

/**
 * A clause of a text: what stands between two marks, in or out of brackets. `depth` counts the brackets that are
 * open round it.
 */
export interface Clause {
  readonly span: Span;
  readonly depth: number;
  /** Which sentence it belongs to, from 0. */
  readonly sentence: number;
}

/** A text cut once: every question about where a clause or a sentence ends is answered here. */
export interface Cuts {
  readonly sentences: readonly Span[];
  readonly clauses: readonly Clause[];
}

const SENTENCE_ENDS = unitsOf('。;!?！？\n|');
const CLAUSE_ENDS = unitsOf(',，');
const OPEN = unitsOf('([【');
const CLOSE = unitsOf(')]】');
/** Whatever may cut: most characters cut nothing. */
const MARKS = unitsOf('。;!?！？\n|,，([【)]】.');
const POINT = 0x2e;

/** Cuts a readable text into sentences and clauses; a comma inside of a number, and a decimal point, cut nothing. */
export function cut(plain: string): Cuts {
  const sentences: Span[] = [];
  const clauses: Clause[] = [];
  const open: number[] = [];
  let sentenceStart = 0;
  let clauseStart = 0;
  const endClause = (at: number): void => {
    if (at > clauseStart)
      clauses.push({ span: { start: clauseStart, end: at }, depth: open.length, sentence: sentences.length });
    clauseStart = at + 1;
  };
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charCodeAt(at);
    if (isIdeograph(character) || !MARKS.has(character)) continue;
    if (OPEN.has(character)) {
      endClause(at);
      open.push(at);
    } else if (CLOSE.has(character)) {
      endClause(at);
      open.pop();
    } else if (endsSentence(plain, at)) {
      endClause(at);
      open.length = 0;
      if (at > sentenceStart) sentences.push({ start: sentenceStart, end: at });
      sentenceStart = at + 1;
    } else if (CLAUSE_ENDS.has(character) && !isGrouping(plain, at)) endClause(at);
  }
  endClause(plain.length);
  if (plain.length > sentenceStart) sentences.push({ start: sentenceStart, end: plain.length });
  return { sentences, clauses };
}

/** Whether the character at a place ends a sentence. */
export function endsSentence(plain: string, at: number): boolean {
  const character = plain.charCodeAt(at);
  return character === POINT ? isFullStop(plain, at) : SENTENCE_ENDS.has(character);
}

/** What an English full stop ends where a figure follows: a long word, brackets or a share, and no numbering. */
const ENDS_BEFORE_FIGURE =
  /(?:[)%\]]|(?<![a-z])(?!(?:approx|appx|dept|sept|incl|excl|para|page|figs|vols)$)[a-z]{4,40})$/i;
const LONGEST_WORD = 44;

/** An English full stop: the end follows, or a space and a capital, or a figure behind what no figure numbers. */
export function isFullStop(plain: string, at: number): boolean {
  if (plain.charCodeAt(at) !== POINT) return false;
  if (at + 1 === plain.length) return true;
  if (!isSpace(plain.charCodeAt(at + 1))) return false;
  const next = plain.charCodeAt(at + 2);
  if (next >= 0x41 && next <= 0x5a) return true;
  if (!isDigit(next)) return false;
  return ENDS_BEFORE_FIGURE.test(plain.slice(Math.max(0, at - LONGEST_WORD), at));
}

const COMMA = 0x2c;

/** A comma between digits: 1,061. */
export const isGrouping = (plain: string, at: number): boolean =>
  plain.charCodeAt(at) === COMMA && isDigit(plain.charCodeAt(at - 1)) && isDigit(plain.charCodeAt(at + 1));

const [OPENS, CLOSES] = [0x28, 0x29];
const LINE_ENDS = unitsOf('。\n');

/** Where brackets open and close, so that words can be read past them; unpaired ones are left out. */
export function bracketPairs(plain: string): ReadonlyMap<number, number> {
  const opened: number[] = [];
  const pairs = new Map<number, number>();
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charCodeAt(at);
    if (isIdeograph(character)) continue;
    if (character === OPENS) opened.push(at);
    else if (character === CLOSES) {
      const start = opened.pop();
      if (start !== undefined) pairs.set(at, start);
    } else if (LINE_ENDS.has(character)) opened.length = 0;
  }
  return pairs;
}
