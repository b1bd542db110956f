/** Readable characters under construction, each with the offset in the raw text that it came from. */
export class Characters {
  private readonly characters: string[] = [];
  private readonly sources: number[] = [];

  get length(): number {
    return this.characters.length;
  }

  /** Adds what a place in the raw text reads as: one UTF-16 unit, or several that all came from there. */
  push(read: string, source: number): void {
    for (let i = 0; i < read.length; i++) {
      this.characters.push(read.charAt(i));
      this.sources.push(source);
    }
  }

  /** Adds a part of the raw text as it stands. */
  copy(raw: string, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      this.characters.push(raw.charAt(i));
      this.sources.push(i);
    }
  }

  dropLast(): void {
    this.characters.pop();
    this.sources.pop();
  }

  at(index: number): string {
    return this.characters[index] ?? '';
  }

  source(index: number): number {
    return this.sources[index] ?? 0;
  }

  has(character: string): boolean {
    return this.characters.includes(character);
  }

  text(): string {
    return this.characters.join('');
  }

  /** The sources, closed by the length of the raw text. */
  offsets(rawLength: number): Uint32Array {
    const offsets = new Uint32Array(this.sources.length + 1);
    offsets.set(this.sources);
    offsets[this.sources.length] = rawLength;
    return offsets;
  }
}
