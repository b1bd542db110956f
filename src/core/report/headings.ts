import { westernYear } from '../quantity/westernYear';
import { readable } from '../text/readable';
import type { Language } from '../language/message';
import type { ColumnRole } from './columns';
import { HEADINGS } from './headingWords';

export { HEADINGS };

/** The heading that Attain writes for a column of its own. */
export function headingOf(role: ColumnRole, language: Language): string {
  const written = HEADINGS[role][language][0] ?? role;
  return language === 'en' ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

/** How a heading was recognised: word for word, or because it contains a known one. */
export interface HeadingMatch {
  readonly role: ColumnRole;
  readonly exact: boolean;
  readonly language: Language;
  /** The 民國 or 西元 year in the heading, as 西元 (99年度實際值). */
  readonly year: number | null;
}

/** Raw characters, markup included; what is longer is read only so far, and is no heading. */
const LONGEST_HEADING = 400;
/** The same without markup and marks. */
const LONGEST_PLAIN = 40;
/** More letters than a heading has, before any markup or formula. */
const PROSE = new RegExp(`^(?:[^\\p{L}\\p{N}<&$]*[\\p{L}\\p{N}]){${String(LONGEST_PLAIN + 1)}}`, 'u');

interface Known {
  readonly text: string;
  readonly role: ColumnRole;
  readonly language: Language;
}

const KNOWN: readonly Known[] = Object.entries(HEADINGS)
  .flatMap(([role, languages]) =>
    Object.entries(languages).flatMap(([language, texts]) =>
      texts.map((text) => ({
        text: plainHeading(text),
        role: toRole(role),
        language: language === 'en' ? ('en' as const) : ('zh-TW' as const),
      })),
    ),
  )
  .sort((a, b) => b.text.length - a.text.length);
const EXACT = new Map(KNOWN.map((known) => [known.text, known]));

function toRole(text: string): ColumnRole {
  for (const role of Object.keys(HEADINGS)) if (isRole(role) && role === text) return role;
  throw new Error(`${text} is no column role.`);
}

function isRole(text: string): text is ColumnRole {
  return Object.hasOwn(HEADINGS, text);
}

/** A heading without what varies: white space, breaks, width, case, marks. */
export function plainHeading(text: string): string {
  return readable(text.slice(0, LONGEST_HEADING))
    .plain.toLowerCase()
    .replace(/[\s:*#※、,.·]+/g, '');
}

/** Tells prose at a glance, without reading it: most cells of a report are no headings. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_PLAIN && PROSE.test(text.slice(0, LONGEST_HEADING));
}

/** 100年度目標值, 2025 target, target FY2024-25 */
const YEAR_BEFORE = /^(?:(?:民國)?\d{2,4}年度?|(?:fy)?(?:19|20)\d{2}(?:[-/]\d{2})?(?=[a-z]))/;
const YEAR_BEHIND = /(?:fy)?(?:19|20)\d{2}(?:[-/]\d{2})?$|(?:民國)?\d{2,4}年度?$/;

/** Recognises a heading; `undefined` for any other text. */
export function matchHeading(text: string): HeadingMatch | undefined {
  if (isTooLong(text)) return undefined;
  const plain = plainHeading(text);
  if (plain === '' || plain.length > LONGEST_PLAIN) return undefined;
  const yearText = /(\d{2,4})年|((?:19|20)\d{2})/.exec(plain);
  const year = yearText ? westernYear(Number(yearText[1] ?? yearText[2])) : null;
  const bare = plain
    .replace(YEAR_BEFORE, '')
    .replace(/\([^()]*\)$/, '')
    .replace(YEAR_BEHIND, '');
  for (const candidate of [plain, bare]) {
    const known = EXACT.get(candidate);
    if (known) return { role: known.role, exact: true, language: known.language, year };
  }
  // A sentence that happens to contain 目標 is no heading.
  const contained =
    plain.length <= 24
      ? KNOWN.find((known) => known.text.length >= 2 && containsWord(bare, known))
      : undefined;
  return contained && { role: contained.role, exact: false, language: contained.language, year };
}

function containsWord(text: string, known: Known): boolean {
  if (known.language === 'zh-TW') return text.endsWith(known.text) || text.startsWith(known.text);
  return known.text.length >= 5 && (text.startsWith(known.text) || text.endsWith(known.text));
}
