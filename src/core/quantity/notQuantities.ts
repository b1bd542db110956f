import { allMatches } from '../text/allMatches';
import { CharacterSets } from '../text/characterSets';
import { CN, DIGITS, PATTERNS } from './notQuantityPatterns';
import type { Span } from './quantity';
import { isFraction } from './shares';

/** 4/4: a count of a count, unless it is a fraction (1/3以上) or written out (9/11=81.8%, (9/11)×100%). */
const SLASHED = /(?<![\d.,/])\d{1,4}\s?\/\s?\d{1,4}(?![\d,./])(?!\s?\)?\s?[=×*])/g;

const sets = new CharacterSets();
const neighbours = new CharacterSets();
const NUMERALS = neighbours.mask([`${DIGITS}${CN}`]);
const LOOKED_FOR = PATTERNS.map(({ needs, beside, pattern }) => ({
  needed: sets.mask(needs),
  besideNeeded: neighbours.mask(beside === undefined ? [] : [beside]),
  pattern,
}));
const SLASHED_NEEDS = sets.mask([DIGITS, '/']);

/** Finds the spans whose digits are not quantities, in order and without overlap. */
export function notQuantities(plain: string): readonly Span[] {
  const spans: Span[] = [];
  const held = sets.in(plain);
  const heldBeside = neighbours.beside(plain, NUMERALS);
  const mayHold = (needed: number): boolean => (held & needed) === needed;
  for (const { needed, besideNeeded, pattern } of LOOKED_FOR) {
    if (!mayHold(needed) || (heldBeside & besideNeeded) !== besideNeeded) continue;
    for (const { index, 0: written } of allMatches(pattern, plain))
      spans.push({ start: index, end: index + written.length });
  }
  if (mayHold(SLASHED_NEEDS)) {
    for (const { index, 0: written } of allMatches(SLASHED, plain)) {
      const span = { start: index, end: index + written.length };
      if (!isFraction(plain, span.start, span.end)) spans.push(span);
    }
  }
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
