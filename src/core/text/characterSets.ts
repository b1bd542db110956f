import { isSpace } from './nearby';

const MOST_SETS = 31;

/** Some sets of characters, and which of them a text holds: found in one pass, whatever their number. */
export class CharacterSets {
  /** For each UTF-16 unit, a bit for each set that it is in. */
  private readonly bits = new Uint32Array(0x10000);
  private readonly bitOf = new Map<string, number>();

  /** A mask of the sets, each given as its characters; equal sets share a bit. 31 different sets at most. */
  mask(sets: readonly string[]): number {
    return sets.reduce((mask, set) => mask | this.bit(set), 0);
  }

  /** A mask of the sets of which a text holds at least one character. */
  in(text: string): number {
    let held = 0;
    for (let at = 0; at < text.length; at++) held |= this.bits[text.charCodeAt(at)] ?? 0;
    return held;
  }

  /**
   * A mask of the sets of which a character stands beside one of the sets `centre`: right before or behind it, or with
   * one character of white space between.
   */
  beside(text: string, centre: number): number {
    let held = 0;
    for (let at = 0; at < text.length; at++) {
      if ((this.at(text, at) & centre) === 0) continue;
      held |= this.at(text, at - 1) | this.at(text, at + 1);
      if (isSpace(text.charCodeAt(at - 1))) held |= this.at(text, at - 2);
      if (isSpace(text.charCodeAt(at + 1))) held |= this.at(text, at + 2);
    }
    return held;
  }

  private at(text: string, place: number): number {
    return this.bits[text.charCodeAt(place)] ?? 0;
  }

  private bit(set: string): number {
    const known = this.bitOf.get(set);
    if (known !== undefined) return known;
    if (this.bitOf.size === MOST_SETS) throw new RangeError('A mask has no more bits.');
    const bit = 1 << this.bitOf.size;
    this.bitOf.set(set, bit);
    for (let at = 0; at < set.length; at++) {
      const unit = set.charCodeAt(at);
      this.bits[unit] = (this.bits[unit] ?? 0) | bit;
    }
    return bit;
  }
}
