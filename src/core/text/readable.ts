import { Characters, ownPlaces, type ReadCharacters } from './characters';
import { throughLatex } from './latex';
import { throughMarkup } from './markup';
import type { Text } from './text';
import { foldWidth, INVISIBLE, isIdeograph } from './width';

/** Makes a raw cell text readable: markup, LaTeX, width, white space. Never fails; loses no offset. */
export function readable(raw: string): Text {
  switch (careFor(raw)) {
    case 'none':
      return { raw, plain: raw, offsets: ownPlaces(raw.length) };
    case 'width':
      return { raw, plain: raw.replace(OTHER_WIDTH, foldWidth), offsets: ownPlaces(raw.length) };
    case 'all': {
      const { text, sources } = foldSpaces(throughLatex(throughMarkup(raw)), raw.length);
      return { raw, plain: text, offsets: sources };
    }
  }
}

/** The readable characters alone, of texts that are read only once: most stand as they are read. */
export function readableText(raw: string): string {
  const care = careFor(raw);
  if (care === 'none') return raw;
  return care === 'width' ? raw.replace(OTHER_WIDTH, foldWidth) : readable(raw).plain;
}

/** What may be written in another width: nearly all of a report is not. */
const OTHER_WIDTH = /[^\n\x20-\x7e\u3001\u3002\u3400-\u9fff，]/g;

/** What a UTF-16 unit asks of its reader: nearly all of a report stands as it is read. */
const [STANDS, OTHER, SPACE, COMMA, FOLDS, MARKS] = [0, 1, 2, 3, 4, 5] as const;
const KINDS = kindsOfUnits();

function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  const set = (characters: string, kind: number): void => {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  };
  for (let unit = 0; unit < kinds.length; unit++) {
    const character = String.fromCharCode(unit);
    if (INVISIBLE.test(character)) kinds[unit] = FOLDS;
    else if (foldWidth(character) !== character) kinds[unit] = OTHER;
  }
  set('\t\r\v\f\u0085\u2028\u2029\u3000\u00a0\u2002\u2003\u2009\u202f', FOLDS);
  set(' \n', SPACE);
  set('，', COMMA);
  set('<&$', MARKS);
  return kinds;
}

/** Ideographs are not looked up: they are most of a report, and would fill the processor's cache. */
const kindOf = (unit: number): number => (isIdeograph(unit) ? STANDS : (KINDS[unit] ?? STANDS));

/** Whether a text is to be read through markup and white space, only its width folded, or stands as it is read. */
function careFor(raw: string): 'all' | 'width' | 'none' {
  let isOther = false;
  // A text begins as a line does.
  let last: number = SPACE;
  for (let at = 0; at < raw.length; at++) {
    const kind = kindOf(raw.charCodeAt(at));
    if (kind >= FOLDS || (kind === SPACE && last === SPACE)) return 'all';
    if (kind === COMMA && isDigit(raw, at - 1)) return 'all';
    if (kind === OTHER) isOther = true;
    last = kind;
  }
  return isOther ? 'width' : 'none';
}

const LINE_BREAK = /[\r\v\f\u0085\u2028\u2029]/;

/** Folds width and white space; runs in which nothing changes are taken over whole. */
function foldSpaces(input: ReadCharacters, rawLength: number): ReadCharacters {
  const { text, sources } = input;
  const out = new Characters(text.length);
  let from = 0;
  // The last character that was read; a text begins as a line does.
  let last = '\n';
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === STANDS || kind === MARKS) {
      last = '';
      continue;
    }
    const original = text.charAt(at);
    const character = folded(text, at, kind);
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

/** What one character reads as; nothing, where it prints nothing. */
function folded(text: string, at: number, kind: number): string {
  const character = text.charAt(at);
  if (kind === SPACE) return character;
  if (kind === COMMA) return isGrouping(text, at) ? ',' : character;
  if (kind === OTHER) return foldWidth(character);
  if (character === '\t') return ' ';
  if (LINE_BREAK.test(character)) return '\n';
  return INVISIBLE.test(character) ? '' : foldWidth(character);
}

/**
 * `１，０６１`: a Chinese comma right between digits, at most three before it and three behind it, groups
 * thousands; `99，100年` lists years.
 */
function isGrouping(text: string, comma: number): boolean {
  if (!isDigit(text, comma - 1)) return false;
  const behind = [1, 2, 3].every((step) => isDigit(text, comma + step)) && !isDigit(text, comma + 4);
  const before = !(isDigit(text, comma - 2) && isDigit(text, comma - 3) && isDigit(text, comma - 4));
  return before && behind && !/^ ?年/.test(text.charAt(comma + 4) + text.charAt(comma + 5));
}

/** Whether a digit of either width stands at a place. */
function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}
