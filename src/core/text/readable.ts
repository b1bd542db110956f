import { Characters } from './characters';
import { throughLatex } from './latex';
import { throughMarkup } from './markup';
import type { Text } from './text';
import { foldWidth, INVISIBLE, isIdeograph } from './width';

/** Makes a raw cell text readable: markup, LaTeX, width, white space. Never fails; loses no offset. */
export function readable(raw: string): Text {
  const input = /[<&$]/.test(raw) ? throughLatex(throughMarkup(raw)) : verbatim(raw);
  const characters = foldSpaces(input);
  return { raw, plain: characters.text(), offsets: characters.offsets(raw.length) };
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
