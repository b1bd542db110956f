import { lowerCase } from './lowerCase';

interface Entry {
  readonly word: string;
  readonly list: number;
  readonly reach: number;
}

/** Words that count only at one side of a text: for each list, how many characters off they may stand. */
export interface Near {
  readonly side: 'begin' | 'end';
  readonly reach: readonly number[];
}

/** How many UTF-16 units share a place in the first look at one: few enough to stay in the processor's cache. */
const PLACES = 0x800;
const placeOf = (unit: number): number => unit & (PLACES - 1);

/**
 * Lists of words, all looked for in one pass over a text: at each place only the words that begin with what stands
 * there are compared. Case does not matter; where words begin and end does not, either.
 */
export class WordTable {
  private readonly byStart = new Map<number, Entry[]>();
  /** Where any word may begin: most characters begin none. */
  private readonly begins = new Uint8Array(PLACES);
  private readonly isAtEnd: boolean;

  constructor(lists: readonly (readonly string[])[], near?: Near) {
    this.isAtEnd = near?.side === 'end';
    for (const [list, words] of lists.entries()) {
      for (const written of words) {
        const word = written.toLowerCase();
        const start = word.charCodeAt(0);
        const entry = { word, list, reach: near?.reach[list] ?? Infinity };
        this.begins[placeOf(start)] = 1;
        const entries = this.byStart.get(start);
        if (entries) entries.push(entry);
        else this.byStart.set(start, [entry]);
      }
    }
  }

  /** Adds the places of the lists of which a text holds any word, each once. */
  addSeen(text: string, seen: number[]): void {
    const lower = lowerCase(text);
    for (let at = 0; at < lower.length; at++) {
      const unit = lower.charCodeAt(at);
      if (this.begins[placeOf(unit)] === 0) continue;
      const entries = this.byStart.get(unit);
      if (!entries) continue;
      for (const { word, list, reach } of entries) {
        const off = this.isAtEnd ? lower.length - at - word.length : at;
        if (off <= reach && lower.startsWith(word, at) && !seen.includes(list)) seen.push(list);
      }
    }
  }
}
