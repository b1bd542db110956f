import type { Cue } from './cue';
import { CUES } from './cues/index';
import { literal } from '../text/literal';
import { WordTable } from '../text/wordTable';

/** A cue that was seen beside a figure, and the words that it was seen by. */
export interface CueHit {
  readonly cue: Cue;
  readonly words: string;
}

interface Compiled {
  readonly cue: Cue;
  readonly pattern: RegExp;
}

/** 第1季 is written 第 1 季 as well. */
const spaced = (word: string): string =>
  word.replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/g, String.raw`\s?`);
const longestFirst = (list: readonly string[]): string[] =>
  [...list].sort((a, b) => b.length - a.length).map((word) => spaced(literal(word)));

/** English words begin and end at a word's edge; Chinese ones stand anywhere. */
function alternatives({ zh, en }: Cue): string {
  const english = longestFirst(en).map((word) => String.raw`\b${word}\b`);
  return [...longestFirst(zh), ...english].join('|');
}

const BEHIND = '[^、,，;。]';

function compile(cue: Cue): Compiled {
  const not = (list: readonly string[] | undefined, look: string): string =>
    list && list.length > 0 ? `(?${look}${longestFirst(list).join('|')})` : '';
  const first = cue.verdictBefore ? longestFirst(cue.verdictBefore).join('|') : '';
  const verdict = first === '' ? '' : `(?!(?<=^(?:target )?)(?:${alternatives(cue)})(?:${first}))`;
  const core = `${verdict}${not(cue.notBehind, '<!')}(${alternatives(cue)})${not(cue.notBefore, '!')}`;
  // What stands behind a mark speaks of the next figure.
  const any = cue.place === 'behind' ? BEHIND : '[\\s\\S]';
  const but = cue.notBetween ? `(?!\\b(?:${longestFirst(cue.notBetween).join('|')})\\b)` : '';
  const gap = `(?:${but}${any}){0,${String(cue.reach)}}`;
  const source = cue.place === 'behind' ? `^${gap}?${core}` : `${core}${gap}$`;
  return { cue, pattern: new RegExp(source, 'i') };
}

const COMPILED = CUES.map(compile);

/** How far off a cue's words may stand as they are listed; spaces may make some longer. */
const reachOf = ({ reach, zh }: Cue): number => (zh.some((word) => spaced(word) !== word) ? Infinity : reach);

/** The words of the cues of each place, to be looked for in one pass. */
const seenAt = (place: Cue['place']): WordTable =>
  new WordTable(
    COMPILED.map(({ cue }) => (cue.place === place ? [...cue.zh, ...cue.en] : [])),
    { side: place === 'behind' ? 'begin' : 'end', reach: COMPILED.map(({ cue }) => reachOf(cue)) },
  );
const TABLES = { before: seenAt('before'), behind: seenAt('behind'), clause: seenAt('clause') };

const PLACES = ['before', 'clause', 'behind'] as const;

/** The words round a figure: its own before it, those of its clause before it, and those behind it. */
export interface Round {
  readonly before: string;
  readonly clause: string;
  readonly behind: string;
}

const NONE: readonly CueHit[] = [];

/** The cues that the words round a figure hold. */
export function cuesIn(round: Round): readonly CueHit[] {
  const seen: number[] = [];
  for (const place of PLACES) TABLES[place].addSeen(round[place], seen);
  // Nearly all figures have none or a few: only those are read with what must not stand beside them.
  if (seen.length === 0) return NONE;
  if (seen.length > 1) seen.sort((a, b) => a - b);
  const hits: CueHit[] = [];
  for (const index of seen) {
    const compiled = COMPILED[index];
    const match = compiled?.pattern.exec(round[compiled.cue.place]);
    if (compiled && match) hits.push({ cue: compiled.cue, words: match[1] ?? '' });
  }
  return hits;
}
