import { Characters } from './characters';
import { throughLatex } from './latex';
import { throughMarkup } from './markup';
import type { Text } from './text';
import { foldWidth, INVISIBLE } from './width';

/** Makes a raw cell text readable: markup, LaTeX, width, white space. Never fails; loses no offset. */
export function readable(raw: string): Text {
  const characters = foldSpaces(throughLatex(throughMarkup(raw)));
  return { raw, plain: characters.text(), offsets: characters.offsets(raw.length) };
}

const DIGIT = /\d/;

function foldSpaces(input: Characters): Characters {
  const out = new Characters();
  const last = (): string => (out.length === 0 ? '\n' : out.at(out.length - 1));
  for (let i = 0; i < input.length; i++) {
    const original = input.at(i);
    if (INVISIBLE.test(original)) continue;
    let character = foldWidth(original);
    if (character === '，' && isFullWidthGrouping(input, i)) character = ',';
    if (character === '\r') character = '\n';
    if (character === '\t') character = ' ';
    if (character === '\n') {
      // One line break, without the spaces around it.
      if (last() === '\n') continue;
    } else if (character === ' ' && (last() === ' ' || last() === '\n')) {
      continue;
    }
    out.push(character, input.source(i));
  }
  return out;
}

/** `１，０６１`: a full-width comma between full-width digits, three of them behind it, groups thousands. */
function isFullWidthGrouping(input: Characters, comma: number): boolean {
  const digit = (at: number): boolean => {
    const character = input.at(at);
    return character > '\uff0f' && DIGIT.test(foldWidth(character));
  };
  return digit(comma - 1) && [1, 2, 3].every((step) => digit(comma + step)) && !digit(comma + 4);
}
