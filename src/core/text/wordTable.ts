interface Entry {
  readonly word: string;
  readonly list: number;
}

/**
 * Lists of words, all looked for in one pass over a text: at each place only the words that begin with what stands
 * there are compared. Case does not matter; where words begin and end does not, either.
 */
export class WordTable {
  private readonly byStart = new Map<number, Entry[]>();
  /** Which UTF-16 units any word begins with: most begin none. */
  private readonly begins = new Uint8Array(0x10000);

  constructor(lists: readonly (readonly string[])[]) {
    for (const [list, words] of lists.entries()) {
      for (const written of words) {
        const word = written.toLowerCase();
        const start = word.charCodeAt(0);
        this.begins[start] = 1;
        const entries = this.byStart.get(start);
        if (entries) entries.push({ word, list });
        else this.byStart.set(start, [{ word, list }]);
      }
    }
  }

  /** Adds the places of the lists of which a text holds any word. */
  addSeen(text: string, seen: Set<number>): void {
    const lower = text.toLowerCase();
    for (let at = 0; at < lower.length; at++) {
      const unit = lower.charCodeAt(at);
      if (this.begins[unit] === 0) continue;
      for (const { word, list } of this.byStart.get(unit) ?? []) {
        if (!seen.has(list) && lower.startsWith(word, at)) seen.add(list);
      }
    }
  }
}
