const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text, in order. It is `matchAll` without the copy of the pattern that makes each
 * call of that dear: a report asks for some millions of them.
 */
export function allMatches(global: RegExp, text: string): readonly RegExpExecArray[] {
  global.lastIndex = 0;
  let match = global.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '') global.lastIndex++;
    match = global.exec(text);
  }
  return found;
}
