import { allMatches } from './allMatches';
import { Characters, ownPlaces, type ReadCharacters } from './characters';

/** Elements that begin a line of their own. */
const BLOCKS = 'p|div|br|ol|ul|li|tr|table|tbody|thead|h[1-6]';
/** Elements inside of a line. */
const INLINE = 'span|b|i|u|s|em|strong|font|sup|sub|a|td|th|o:p|small|mark|del|ins|col|colgroup';

/**
 * A known tag, a comment, or an entity. A cell is prose that may hold pasted tags, not a document:
 * "a<b" and "<60" are text, and no tag may swallow what follows it up to a distant ">".
 */
const MARKUP = new RegExp(
  `</?(${BLOCKS}|${INLINE})(?:\\s[^<>]*)?/?>|<!--[^<>]*-->|&(?:#(\\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));`,
  'gi',
);
const BLOCK_NAMES: ReadonlySet<string> = new Set(BLOCKS.replace('h[1-6]', 'h1|h2|h3|h4|h5|h6').split('|'));

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  times: '×',
  divide: '÷',
  minus: '−',
  middot: '·',
  ge: '≥',
  le: '≤',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

/** Half-open spans of the HTML tags in a raw text. Entities are not tags. */
export function tagSpans(raw: string): readonly { readonly start: number; readonly end: number }[] {
  if (!raw.includes('<')) return [];
  return allMatches(MARKUP, raw)
    .filter((match) => match[0].startsWith('<'))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Reads a text through its HTML: a block tag is a line break, any other tag nothing, an entity its character. */
export function throughMarkup(raw: string): ReadCharacters {
  const input = { text: raw, sources: ownPlaces(raw.length) };
  const matches = raw.includes('<') || raw.includes('&') ? allMatches(MARKUP, raw) : [];
  if (matches.length === 0) return input;
  const out = new Characters(raw.length);
  let done = 0;
  for (const match of matches) {
    const meaning = meaningOf(match);
    if (meaning === undefined) continue;
    out.copy(input, done, match.index);
    out.push(meaning, match.index);
    done = match.index + match[0].length;
  }
  out.copy(input, done, raw.length);
  return out.done(raw.length);
}

/** What a match reads as; `undefined` for an entity that does not exist. */
function meaningOf(match: RegExpExecArray): string | undefined {
  const [, name, code, hex, entity] = match;
  if (name !== undefined) return BLOCK_NAMES.has(name.toLowerCase()) ? '\n' : '';
  if (code !== undefined) return fromCode(Number.parseInt(code, 10));
  if (hex !== undefined) return fromCode(Number.parseInt(hex, 16));
  if (entity !== undefined) return ENTITIES[entity.toLowerCase()];
  return '';
}

function fromCode(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
