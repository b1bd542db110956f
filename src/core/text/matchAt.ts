/**
 * Matches a sticky pattern exactly at a place of a long text, without copying any of it. A pattern that is all
 * lookbehind says what stands before the place.
 */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** Whether a sticky pattern matches exactly at a place of a long text. */
export function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
