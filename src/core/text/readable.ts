import { Characters } from './characters';
import { throughLatex } from './latex';
import { throughMarkup } from './markup';
import type { Text } from './text';
import { foldWidth, INVISIBLE, isIdeograph } from './width';

/** Makes a raw cell text readable: markup, LaTeX, width, white space. Never fails; loses no offset. */
export function readable(raw: string): Text {
  if (!NEEDS_CARE.test(raw)) return asItStands(raw);
  const input = /[<&$]/.test(raw) ? throughLatex(throughMarkup(raw)) : verbatim(raw);
  const characters = foldSpaces(input);
  return { raw, plain: characters.text(), offsets: characters.offsets(raw.length) };
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
  const offsets = new Uint32Array(raw.length + 1);
  for (let at = 1; at <= raw.length; at++) offsets[at] = at;
  return { raw, plain: raw.replace(OTHER_WIDTH, foldWidth), offsets };
}

const DIGIT = /\d/;
const LINE_BREAK = /[\r\v\f\u0085\u2028\u2029]/;

/** What is read on: characters, and where each of them came from. */
type Input = Pick<Characters, 'length' | 'at' | 'source'>;

const verbatim = (raw: string): Input => ({
  length: raw.length,
  at: (index) => raw.charAt(index),
  source: (index) => index,
});

function foldSpaces(input: Input): Characters {
  const out = new Characters();
  const last = (): string => (out.length === 0 ? '\n' : out.at(out.length - 1));
  for (let i = 0; i < input.length; i++) {
    const original = input.at(i);
    if (isIdeograph(original.charCodeAt(0))) {
      out.push(original, input.source(i));
      continue;
    }
    if (INVISIBLE.test(original)) continue;
    let character = foldWidth(original);
    if (character === '，' && isGrouping(input, i)) character = ',';
    if (LINE_BREAK.test(character)) character = '\n';
    if (character === '\t') character = ' ';
    if (character === '\n') {
      // One line break, without the spaces around it.
      if (last() === ' ') out.dropLast();
      if (last() === '\n') continue;
    } else if (character === ' ' && (last() === ' ' || last() === '\n')) {
      continue;
    }
    out.push(character, input.source(i));
  }
  return out;
}

/**
 * `１，０６１`: a Chinese comma right between digits, at most three before it and three behind it, groups
 * thousands; `99，100年` lists years.
 */
function isGrouping(input: Input, comma: number): boolean {
  const digit = (at: number): boolean => DIGIT.test(foldWidth(input.at(at)));
  const behind = [1, 2, 3].every((step) => digit(comma + step)) && !digit(comma + 4);
  const before = digit(comma - 1) && !(digit(comma - 2) && digit(comma - 3) && digit(comma - 4));
  return before && behind && !/^ ?年/.test(input.at(comma + 4) + input.at(comma + 5));
}
