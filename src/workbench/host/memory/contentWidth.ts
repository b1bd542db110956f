/** Points that one half-width character takes in the default font. */
const CHARACTER = 5.25;
const PADDING = 5;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

/** Points that the text takes on one line, roughly. */
export function textWidth(text: string): number {
  const longest = Math.max(0, ...text.split('\n').map(units));
  return longest * CHARACTER + PADDING;
}

function units(line: string): number {
  let sum = 0;
  for (const character of line) sum += WIDE.test(character) ? 2 : 1;
  return sum;
}

/** Points that the text takes when it wraps at that width, roughly. */
export function wrappedHeight(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - PADDING) / CHARACTER));
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(units(line) / room)), 0);
  return lines * DEFAULT_ROW_HEIGHT;
}
