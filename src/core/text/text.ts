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
  // The last character may stand for several of `raw` (an entity): it ends where the next one begins,
  // unless markup lies between them.
  const next = text.offsets[end] ?? text.raw.length;
  const between = text.raw.slice(last, next);
  const width =
    /^&[^;]*;/.exec(between)?.[0].length ?? String.fromCodePoint(text.raw.codePointAt(last) ?? 0).length;
  return { start: from, end: Math.min(last + width, text.raw.length) };
}
