/**
 * Text made readable, that remembers where every character came from.
 *
 * `plain` has markup removed, full-width ASCII folded to half width, entities decoded and white space
 * folded, with `\n` between lines. `offsets[i]` is the UTF-16 offset in `raw` of `plain[i]`'s source;
 * `offsets[plain.length]` is `raw.length`.
 */
export interface Text {
  readonly raw: string;
  readonly plain: string;
  readonly offsets: ArrayLike<number>;
}

/** Maps a half-open span of `plain` to the span of `raw` that it was read from. */
export function rawSpan(text: Text, start: number, end: number): { start: number; end: number } {
  const from = text.offsets[start] ?? text.raw.length;
  if (end <= start) return { start: from, end: from };
  const last = text.offsets[end - 1] ?? text.raw.length;
  const width = sourceOf(text.raw.slice(last, last + LONGEST_SOURCE), text.plain.charAt(end - 1)).length;
  return { start: from, end: Math.min(last + width, text.raw.length) };
}

/** A tag can be long, but nobody quotes up to a line break. */
const LONGEST_SOURCE = 200;

/** What one readable character was read from, given the raw text from there on. */
function sourceOf(raw: string, character: string): string {
  const literal = raw.startsWith(character) && !AMPERSAND.test(raw);
  const several = literal ? null : SEVERAL.exec(raw);
  return several?.[0] ?? String.fromCodePoint(raw.codePointAt(0) ?? 0);
}

/** An entity, a LaTeX command or a tag reads as a single character. */
const SEVERAL = /^(?:&#?\w+;|\\[a-z]+|<[^<>]*>)/i;
const AMPERSAND = /^&(?:amp|#38|#x26);/i;
