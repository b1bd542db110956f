import type { Cue } from './cue';
import { CUES } from './cues/index';

/** A cue that was seen beside a figure, and the words that it was seen by. */
export interface CueHit {
  readonly cue: Cue;
  readonly words: string;
}

interface Compiled {
  readonly cue: Cue;
  readonly pattern: RegExp;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const longestFirst = (list: readonly string[]): string[] =>
  [...list].sort((a, b) => b.length - a.length).map(escaped);

/** English words begin and end at a word's edge; Chinese ones stand anywhere. */
function alternatives({ zh, en }: Cue): string {
  const english = longestFirst(en).map((word) => String.raw`\b${word}\b`);
  return [...longestFirst(zh), ...english].join('|');
}

const BEHIND = '[^、,，;。]';

function compile(cue: Cue): Compiled {
  const not = (list: readonly string[] | undefined, look: string): string =>
    list && list.length > 0 ? `(?${look}${longestFirst(list).join('|')})` : '';
  const core = `${not(cue.notBehind, '<!')}(${alternatives(cue)})${not(cue.notBefore, '!')}`;
  // What stands behind a mark speaks of the next figure.
  const gap = `${cue.place === 'behind' ? BEHIND : '[\\s\\S]'}{0,${String(cue.reach)}}`;
  const source = cue.place === 'behind' ? `^${gap}?${core}` : `${core}${gap}$`;
  return { cue, pattern: new RegExp(source, 'i') };
}

const COMPILED = CUES.map(compile);

/** The words round a figure: its own before it, those of its clause before it, and those behind it. */
export interface Round {
  readonly before: string;
  readonly clause: string;
  readonly behind: string;
}

/** The cues that the words round a figure hold. */
export function cuesIn(round: Round): readonly CueHit[] {
  const hits: CueHit[] = [];
  for (const { cue, pattern } of COMPILED) {
    const text = cue.place === 'before' ? round.before : cue.place === 'behind' ? round.behind : round.clause;
    const match = text === '' ? null : pattern.exec(text);
    if (match) hits.push({ cue, words: match[1] ?? '' });
  }
  return hits;
}
