import { readableText } from '../../text/readable';
import { LONGEST_HEADING } from './knownHeadings';

/** The same without markup and marks. */
const LONGEST_PLAIN = 48;
/** More letters than a heading has, before any markup or formula. */
const NUMERALS = '一二三四五六七八九十';
const PROSE = new RegExp(`^(?:[^\\p{L}\\p{N}<&$]*[\\p{L}\\p{N}]){${String(LONGEST_PLAIN + 1)}}`, 'u');

/** A heading without what varies: white space, breaks, width, case, marks. */
export function plainHeading(text: string): string {
  return readableText(text.slice(0, LONGEST_HEADING))
    .toLowerCase()
    .replace(/[\s:*#※、,.·]+/g, '');
}

/** Tells prose at a glance, without reading it: most cells of a report are no headings. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_PLAIN && PROSE.test(text.slice(0, LONGEST_HEADING));
}

/** What is longer, read, is no heading, however much of it is numbering. */
export const LONGEST_READ = LONGEST_PLAIN * 2;
/** More letters than that outside of any tag, before any entity or formula. */
const MARKED_UP_PROSE = new RegExp(
  `^(?:(?:[^\\p{L}<&$]|[${NUMERALS}]|<[^<>&$]{0,80}>)*(?![${NUMERALS}])\\p{L}){${String(LONGEST_READ + 1)}}`,
  'u',
);

/** Tells a long text with tags at a glance, too. */
export function isLongProse(text: string): boolean {
  return text.length > LONGEST_READ && MARKED_UP_PROSE.test(text.slice(0, LONGEST_HEADING));
}
