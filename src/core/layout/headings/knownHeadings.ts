import type { Language } from '../../language/message';
import { readableText } from '../../text/readable';
import { COLUMN_ROLES, type ColumnRole } from '../roles';
import { composedOf } from './composed';
import { inFullForm } from './simplified';
import { HEADINGS, NEUTRALS, OTHERS, QUALIFIERS, REMARKS } from './vocabulary';

/**
 * How well a heading's words are known: word for word; word for word, but words that stand over much (備註);
 * or only by their beginning or end (本處衡量指標).
 */
export type Wording = 'exact' | 'remark' | 'contained';

/** Raw characters, markup included; what is longer is read only so far, and is no heading. */
export const LONGEST_HEADING = 400;
/** A sentence that happens to end in 目標 is no heading. */
const LONGEST_CONTAINED = 24;
const MARKS = /[\s:*#※、,.·'"_/|?!+-]+/g;
const NUMBERING = /^(?:\(?[\d一二三四五六七八九十]{1,3}[.)、]\s?)+(?=\D)/;
/** The mark of a footnote behind a heading: Target², 2019-20³; no m². */
const FOOTNOTE = /(?<=\d|\p{L}{3}|\))[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}$/u;
const SUPERSCRIPT = /[\u00b9\u00b2\u00b3\u2070-\u2079]/;
export const CHINESE = /[\u3400-\u9fff]/;

/** What a heading's words are known for, without its period and unit. */
export interface Known {
  readonly roles: readonly ColumnRole[];
  readonly wording: Wording;
  readonly language: Language;
}

const KNOWN = knownWords();

/** What a whole text is known for, word for word, by its `key`. */
export const knownAs = (plain: string): Known | undefined => KNOWN.get(plain);

/** Words by which a longer heading may be known. */
const CONTAINED = new Map(
  [...KNOWN].filter(
    ([text, { roles, wording }]) => wording === 'exact' && roles.length > 0 && mayBeContained(text, roles),
  ),
);
/** A word begins a longer heading only where it is as long as this. */
const SHORTEST_START = 4;
const SHORTEST_END = 2;
const STARTS = new Set(Array.from(CONTAINED.keys(), (text) => text.slice(0, SHORTEST_START)));
const ENDS = new Set(Array.from(CONTAINED.keys(), (text) => text.slice(-SHORTEST_END)));
const LONGEST_KNOWN = Math.max(...Array.from(CONTAINED.keys(), ({ length }) => length));

const NEUTRAL = new Set(Object.values(NEUTRALS).flatMap((texts) => texts.map((text) => key(spaced(text)))));

/** Whether a heading only says that figures stand below it: 數值, Value. */
export const isNeutral = (text: string): boolean => NEUTRAL.has(key(spaced(text)));

/** Lower case, one space between Latin words and none between Chinese ones. */
export function spaced(text: string): string {
  const readable = readableText(text.slice(0, LONGEST_HEADING)).toLowerCase();
  // Few texts end so: the last character tells.
  const ends = SUPERSCRIPT.test(readable.charAt(readable.length - 1));
  const plain = inFullForm(ends ? readable.replace(FOOTNOTE, '') : readable);
  if (!/[\s_※*]/.test(plain)) return plain.replace(NUMBERING, '');
  return plain
    .replace(/[_※*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u3400-\u9fff%)(]) (?=[\u3400-\u9fff%)(])/g, '')
    .replace(NUMBERING, '')
    .trim();
}

/** A text as it is looked up: nothing but letters, digits and brackets. */
export function key(text: string): string {
  return text.replace(MARKS, '');
}

/** How whatever is known ends, alone or with a qualifier: a character, or the last two. */
const KNOWN_ENDS: ReadonlySet<string> = new Set([
  ...Array.from(KNOWN.keys(), (text) => text.slice(-SHORTEST_END)),
  ...QUALIFIERS.map((text) => text.charAt(text.length - 1)),
]);

/** The characters that those end with, and that a known beginning begins with: most texts have neither. */
const LAST_UNITS = new Set(Array.from(KNOWN_ENDS, (text) => text.charCodeAt(text.length - 1)));
const FIRST_UNITS = new Set(Array.from(STARTS, (text) => text.charCodeAt(0)));

/**
 * A quick look at a text of letters and digits: whether all of it, its beginning or its end may be known. Most cells
 * are no headings, and a few letters say so.
 */
export const mayBeKnown = (plain: string): boolean =>
  (LAST_UNITS.has(plain.charCodeAt(plain.length - 1)) &&
    (KNOWN_ENDS.has(plain.charAt(plain.length - 1)) || KNOWN_ENDS.has(plain.slice(-SHORTEST_END)))) ||
  (FIRST_UNITS.has(plain.charCodeAt(0)) && STARTS.has(plain.slice(0, SHORTEST_START)));

/** 績效指標 Performance Indicator: either language says it; where both do, the Chinese one. */
export function exactly(text: string, plain = key(text)): Known | undefined {
  const own = lookUp(plain);
  if (own || !CHINESE.test(text) || !/[a-z]{2}/.test(text)) return own;
  const chinese = text.replace(/[a-z0-9.,&'’%\s-]+/g, '');
  const latin = text.replace(/[\u3400-\u9fff、，]+/g, ' ');
  return lookUp(key(chinese)) ?? lookUp(key(latin));
}

/** 應達成數 Agreed level: by the words that it is made of, the Chinese ones first. */
export function composed(text: string): Known | undefined {
  const chinese = CHINESE.test(text) && /[a-z]{2}/.test(text) ? text.replace(/[a-z0-9.,&'’%\s-]+/g, '') : '';
  const found = (chinese === '' ? undefined : composedOf(chinese)) ?? composedOf(text.trim());
  return found && { ...found, wording: found.roles[0] === 'indicator' ? 'contained' : 'exact' };
}

function lookUp(plain: string): Known | undefined {
  const known = KNOWN.get(plain);
  if (known || plain === '') return known;
  const { starts, ends } = MAY_QUALIFY;
  if (!starts.has(plain.charAt(0)) && !ends.has(plain.charAt(plain.length - 1))) return undefined;
  for (const qualifier of QUALIFIERS) {
    const found =
      (plain.startsWith(qualifier) ? KNOWN.get(plain.slice(qualifier.length)) : undefined) ??
      (plain.endsWith(qualifier) ? KNOWN.get(plain.slice(0, -qualifier.length)) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** How qualifiers begin and end: most texts are no headings, and one letter says so. */
const MAY_QUALIFY = {
  starts: new Set(QUALIFIERS.map((text) => text.charAt(0))),
  ends: new Set(QUALIFIERS.map((text) => text.charAt(text.length - 1))),
};

/** 執行結果(實際值): what brackets hold where it is known word for word. */
export function insideRole(inside: readonly string[]): Known | undefined {
  if (inside.length === 0) return undefined;
  return inside
    .map((text) => lookUp(key(text)))
    .find((known) => known !== undefined && known.roles.length > 0);
}

const isOfTexts = ({ roles }: Known): boolean =>
  roles.length > 0 && roles.every((role) => ['standard', 'narrative', 'status'].includes(role));
const isOfFigures = ({ roles }: Known): boolean => roles.includes('target') || roles[0] === 'actual';

/** 目標(Objective): of several roles those that the brackets bear out; else either of them. */
export function told(outside: Known | undefined, inside: Known | undefined): Known | undefined {
  if (!outside || !inside) return outside ?? inside;
  const both = outside.roles.filter((role) => inside.roles.includes(role));
  if (both.length > 0) return { ...outside, roles: both };
  // 衡量標準(目標): a word for texts, and the brackets say that figures stand there.
  return isOfTexts(outside) && isOfFigures(inside) ? inside : outside;
}

/** By which words a longer heading ends, or begins; `undefined` where they are made something else of. */
export function containedIn(bare: string, plain = key(bare)): Known | undefined {
  if (plain.length > LONGEST_CONTAINED) return undefined;
  if (!CHINESE.test(plain)) return containedInWords(bare);
  // 承辦單位聯絡人, 預算數占比: what follows makes something else of it.
  const mayBegin = plain.length >= SHORTEST_START && STARTS.has(plain.slice(0, SHORTEST_START));
  if (!mayBegin && !ENDS.has(plain.slice(-SHORTEST_END))) return undefined;
  for (let length = Math.min(plain.length, LONGEST_KNOWN); length > 0; length--) {
    const ending = CONTAINED.get(plain.slice(-length));
    const found = ending ?? (length >= SHORTEST_START ? CONTAINED.get(plain.slice(0, length)) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** What follows and makes something else of a heading: target group, actual start, measured by. */
const SOMETHING_ELSE =
  /^(?:by|date|dates|group|groups|audience|population|start|finish|end|owner|source|code|id|ref|type|area|market|customer|name|email|hours?|price|cost)$/;

/** The same in whole words: the longest ending, else the longest beginning. */
function containedInWords(bare: string): Known | undefined {
  const words = bare.split(/[\s/_.,'’+-]+/).filter((word) => key(word) !== '');
  const all = key(words.join(''));
  const mayBegin = STARTS.has(all.slice(0, SHORTEST_START));
  if (!mayBegin && !ENDS.has(all.slice(-SHORTEST_END))) return undefined;
  for (let from = 1; from < words.length; from++) {
    const found = CONTAINED.get(key(words.slice(from).join('')));
    if (found) return found;
  }
  for (let to = words.length - 1; to > 0; to--) {
    const found = CONTAINED.get(key(words.slice(0, to).join('')));
    if (found) return words.slice(to).some((word) => SOMETHING_ELSE.test(word)) ? undefined : found;
  }
  return undefined;
}

/** Short words, and words of many meanings, begin and end too much: 名稱, 單位, 完成, 計畫. */
function mayBeContained(text: string, roles: readonly ColumnRole[]): boolean {
  if (roles.some((role) => role === 'unit' || role === 'direction' || role === 'weight')) return false;
  if (CHINESE.test(text)) return text.length >= 3 || text === '指標' || text === '目標';
  return (
    text.length >= 6 &&
    !/^(?:program|programme|project|service|initiative|description|standard|outcome|percent|achievement)$/.test(
      text,
    )
  );
}

function knownWords(): ReadonlyMap<string, Known> {
  const known = new Map<string, { roles: ColumnRole[]; wording: 'exact' | 'remark'; language: Language }>();
  const enter = (
    text: string,
    role: ColumnRole | null,
    wording: 'exact' | 'remark',
    language: Language,
  ): void => {
    const plain = key(spaced(text));
    const entry = known.get(plain) ?? { roles: [], wording, language };
    if (role !== null && !entry.roles.includes(role)) entry.roles.push(role);
    known.set(plain, entry);
  };
  for (const language of ['zh-TW', 'en'] as const) {
    for (const role of COLUMN_ROLES) {
      for (const text of HEADINGS[role][language]) enter(text, role, 'exact', language);
    }
    for (const text of REMARKS[language]) enter(text, 'narrative', 'remark', language);
    for (const text of [...OTHERS[language], ...NEUTRALS[language]]) {
      if (!known.has(key(spaced(text)))) enter(text, null, 'exact', language);
    }
  }
  return known;
}
