import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** A part that the package should have and has not. */
export class MissingPart extends Error {}

/** The parts of an .xlsx package. What nobody touches is kept as it is. */
export class Package {
  private constructor(
    private readonly parts: Map<string, Uint8Array>,
    private readonly texts: Map<string, string>,
  ) {}

  /** Throws when the bytes are no package. */
  static open(bytes: Uint8Array): Package {
    return new Package(new Map(Object.entries(unzipSync(bytes))), new Map());
  }

  /** A package that can be changed while this one stays as it is. */
  copy(): Package {
    return new Package(new Map(this.parts), new Map(this.texts));
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  names(): readonly string[] {
    return [...this.parts.keys()];
  }

  text(name: string): string {
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const bytes = this.parts.get(name);
    if (!bytes) throw new MissingPart(name);
    const text = strFromU8(bytes).replace(/^\uFEFF/, '');
    this.texts.set(name, text);
    return text;
  }

  setText(name: string, text: string): void {
    if (this.has(name) && this.text(name) === text) return;
    this.texts.set(name, text);
    this.parts.set(name, strToU8(text));
  }

  remove(name: string): void {
    this.texts.delete(name);
    this.parts.delete(name);
  }

  /** The package as a file. `packed` is smaller; `stored` is quicker, for reading it back at once. */
  toBytes(form: 'packed' | 'stored'): Uint8Array {
    const level = form === 'packed' ? 6 : 0;
    const entries: Zippable = {};
    for (const [name, bytes] of this.parts) entries[name] = [bytes, { level }];
    return zipSync(entries);
  }
}
