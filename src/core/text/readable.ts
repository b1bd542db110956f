import { Characters, ownPlaces, type ReadCharacters } from './characters';
import { throughLatex } from './latex';
import { throughMarkup } from './markup';
import type { Text } from './text';
import { foldWidth, INVISIBLE, isIdeograph } from './width';

/** Makes a raw cell text readable: markup, LaTeX, width, white space. Never fails; loses no offset. */
export function readable(raw: string): Text {
  if (!NEEDS_CARE.test(raw)) return asItStands(raw);
  const { text, sources } = foldSpaces(throughLatex(throughMarkup(raw)), raw.length);
  return { raw, plain: text, offsets: sources };
}

/** Chinese characters, ASCII that means no markup, and single spaces: what reads as it stands. */
const AS_IT_STANDS =
  /^[\w!"#%'()*+,\-./:;=>?@[\\\]^`{|}~、。\u3400-\u9fff]{1,400}(?: [\w!"#%'()*+,\-./:;=>?@[\\\]^`{|}~、。\u3400-\u9fff]{1,400}){0,400}$/;

/** The readable characters alone, of texts that are read only once: most stand as they are read. */
export const readableText = (raw: string): string => (AS_IT_STANDS.test(raw) ? raw : readable(raw).plain);

/** Markup, white space that is folded, what prints nothing, and Chinese commas that may group digits. */
const NEEDS_CARE = new RegExp(
  `[<&$\\t\\r\\v\\f\\u0085\\u2028\\u2029\\u3000\\u00a0\\u2002\\u2003\\u2009\\u202f]|^[ \\n]|[ \\n]{2}|[\\d０-９]，|${INVISIBLE.source}`,
);
/** What may be written in another width: nearly all of a report is not. */
const OTHER_WIDTH = /[^\n\x20-\x7e\u3001\u3002\u3400-\u9fff，]/g;

/** A text of which every character reads as one, where it stands. */
function asItStands(raw: string): Text {
  return { raw, plain: raw.replace(OTHER_WIDTH, foldWidth), offsets: ownPlaces(raw.length) };
}

const DIGIT = /\d/;
const LINE_BREAK = /[\r\v\f\u0085\u2028\u2029]/;

const SPACE = 0x20;

/** What always reads as it stands: Chinese characters, and ASCII that prints. */
const isPlain = (code: number): boolean => (code > SPACE && code < 0x7f) || isIdeograph(code);

/** Folds width and white space; runs in which nothing changes are taken over whole. */
function foldSpaces(input: ReadCharacters, rawLength: number): ReadCharacters {
  const { text, sources } = input;
  const out = new Characters(text.length);
  let from = 0;
  // The last character that was read; a text begins as a line does.
  let last = '\n';
  for (let at = 0; at < text.length; at++) {
    if (isPlain(text.charCodeAt(at))) {
      last = '';
      continue;
    }
    const original = text.charAt(at);
    const character = INVISIBLE.test(original) ? '' : folded(text, at);
    // One line break, without the spaces around it.
    const isSpent =
      last === '\n' ? character === ' ' || character === '\n' : last === ' ' && character === ' ';
    const closesSpace = last === ' ' && character === '\n';
    if (!isSpent && character !== '') last = character;
    if (character === original && !isSpent && !closesSpace) continue;
    out.copy(input, from, at);
    from = at + 1;
    if (isSpent || character === '') continue;
    if (closesSpace) out.dropLast();
    out.push(character, sources[at] ?? 0);
  }
  out.copy(input, from, text.length);
  return out.done(rawLength);
}

/** What one character reads as. */
function folded(text: string, at: number): string {
  const character = foldWidth(text.charAt(at));
  if (character === '，' && isGrouping(text, at)) return ',';
  if (character === '\t') return ' ';
  return LINE_BREAK.test(character) ? '\n' : character;
}

/**
 * `１，０６１`: a Chinese comma right between digits, at most three before it and three behind it, groups
 * thousands; `99，100年` lists years.
 */
function isGrouping(text: string, comma: number): boolean {
  const digit = (at: number): boolean => DIGIT.test(foldWidth(text.charAt(at)));
  const behind = [1, 2, 3].every((step) => digit(comma + step)) && !digit(comma + 4);
  const before = digit(comma - 1) && !(digit(comma - 2) && digit(comma - 3) && digit(comma - 4));
  return before && behind && !/^ ?年/.test(text.charAt(comma + 4) + text.charAt(comma + 5));
}
