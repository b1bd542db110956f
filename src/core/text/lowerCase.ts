/** What stands between them has no case: marks, and the characters of Chinese. */
const [CASELESS_FROM, CASELESS_TO] = [0x2e80, 0xa000];
const [MARKS_FROM, MARKS_TO] = [0x2000, 0x2100];
const [A, Z, ASCII_TO] = [0x41, 0x5a, 0x80];

/** A text in lower case: as `toLowerCase` has it, but that a text without any other case is not copied. Most are such. */
export function lowerCase(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < ASCII_TO ? unit >= A && unit <= Z : !isCaseless(unit)) return text.toLowerCase();
  }
  return text;
}

const isCaseless = (unit: number): boolean =>
  (unit >= CASELESS_FROM && unit < CASELESS_TO) || (unit >= MARKS_FROM && unit < MARKS_TO);
