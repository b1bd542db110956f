/** Readable characters, and for each of them the offset in the raw text that it came from. */
export interface ReadCharacters {
  readonly text: string;
  readonly sources: Uint32Array;
}

/** Readable characters under construction: whole runs are taken over at once, for most of a text stands as it is read. */
export class Characters {
  private readonly pieces: string[] = [];
  private sources: Uint32Array;
  private length = 0;

  /** `expected`: how many there will be at most, as a rule: nothing reads longer than it is written. */
  constructor(expected: number) {
    this.sources = new Uint32Array(expected + 1);
  }

  /** Adds what a place in the raw text reads as: one UTF-16 unit, or several that all came from there. */
  push(read: string, source: number): void {
    if (read === '') return;
    this.makeRoom(read.length);
    this.pieces.push(read);
    this.sources.fill(source, this.length, this.length + read.length);
    this.length += read.length;
  }

  /** Adds a part of what was read before, from where it came. */
  copy({ text, sources }: ReadCharacters, from: number, to: number): void {
    if (to <= from) return;
    this.makeRoom(to - from);
    this.pieces.push(text.slice(from, to));
    for (let at = from; at < to; at++) this.sources[this.length++] = sources[at] ?? 0;
  }

  dropLast(): void {
    const last = this.pieces.pop() ?? '';
    if (last.length > 1) this.pieces.push(last.slice(0, -1));
    this.length -= Math.min(last.length, 1);
  }

  /** What was read; the sources are closed by the length of the raw text. */
  done(rawLength: number): ReadCharacters {
    this.sources[this.length] = rawLength;
    const sources = this.sources.subarray(0, this.length + 1);
    return { text: this.pieces.join(''), sources };
  }

  private makeRoom(more: number): void {
    if (this.length + more < this.sources.length) return;
    const larger = new Uint32Array(2 * this.sources.length + more);
    larger.set(this.sources);
    this.sources = larger;
  }
}

const CHUNK = 4096;
let places = new Uint32Array(0);

/** The places of a text of which every character stands where it is read: 0, 1, 2 … up to its length. */
export function ownPlaces(length: number): Uint32Array {
  if (places.length <= length) {
    places = Uint32Array.from({ length: Math.ceil((length + 1) / CHUNK) * CHUNK }, (_, place) => place);
  }
  return places.subarray(0, length + 1);
}
