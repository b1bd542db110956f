/** How many characters of white space are passed over. */
const MOST_SPACES = 2;

const OTHER_SPACES: ReadonlySet<number> = new Set(
  Array.from(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
    (space) => space.charCodeAt(0),
  ),
);

/** Whether a UTF-16 unit is what `\s` matches. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  (code >= 0xa0 && (code <= 0x3000 || code === 0xfeff) && OTHER_SPACES.has(code));

/**
 * The UTF-16 unit of the last character before a place of a readable text, white space passed over; `NaN` where none
 * stands. It tells at a glance whether words can stand there that a pattern looks for.
 */
export function unitBefore(plain: string, at: number): number {
  let place = at - 1;
  while (place > at - 1 - MOST_SPACES && isSpace(plain.charCodeAt(place))) place--;
  return plain.charCodeAt(place);
}

/** The UTF-16 unit of the first character from a place on, white space passed over. */
export function unitFrom(plain: string, at: number): number {
  let place = at;
  while (place < at + MOST_SPACES && isSpace(plain.charCodeAt(place))) place++;
  return plain.charCodeAt(place);
}

/** A few characters, by their UTF-16 units: asked at nearly each character of a text. */
export class Units {
  private readonly ascii = new Uint8Array(0x80);
  private readonly others = new Set<number>();

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      if (unit < 0x80) this.ascii[unit] = 1;
      else this.others.add(unit);
    }
  }

  has(unit: number): boolean {
    return unit < 0x80 ? this.ascii[unit] === 1 : this.others.size > 0 && this.others.has(unit);
  }
}

/** The UTF-16 units of some characters. */
export const unitsOf = (characters: string): Units => new Units(characters);

/** Whether a UTF-16 unit is a digit. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a UTF-16 unit is a Latin letter. */
export const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
