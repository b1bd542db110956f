import { matchAt, matchesAt } from '../../text/matchAt';
import { isDigit, unitsOf } from '../../text/nearby';
import { decimalOf, wholeDecimal } from '../decimal';
import { USUAL_STYLE, type NumberStyle } from '../numberStyle';
import type { Digits } from './digits';

/**
 * Arabic digits with their groups and decimals. A line may break behind a grouping comma, and typists write ‧ and ・
 * for the point. Spaces, apostrophes, and points (twice, or before a decimal comma) group as well. What was copied out
 * of a PDF has spaces round its marks (3 , 047 項; 49 . 59 %); 98 , 100 及 101 are three numbers.
 */
const GROUPED: readonly RegExp[] = [
  /\d{1,3}(?: , \d{3})+(?: \. \d{1,4})?(?! ?[\d年及和與、至到~-]| [,.] \d)/y,
  /\d{1,3} \. \d{1,4}(?= ?[%％])/y,
  /\d{1,3}(?:,\n?\d{3})+(?!\d)(?:[.‧·・]\d+)?/y,
  /(?<![\d.,] ?)\d{1,2}(?: \d{3})+(?![\d,]|[ .]\d)/y,
  /\d{1,3}(?:['’]\d{3})+(?!\d)(?:\.\d+)?/y,
];
const POINT_GROUPS = /\d{1,3}(?:(?:\.\d{3}){2,}(?![\d.])(?:,\d+)?|(?:\.\d{3})+,\d+)(?![\d.,]\d)/y;
const COMMA_STYLE = /(?:\d{1,3}(?:[. ]\d{3})+(?!\d)|\d+)(?:,\d+)?/y;
const PLAIN = /\d*[.‧·・]\d+|\d+/y;
/** Alone in a cell; in a text 111 112 113 are three figures. */
const SPACED_CELL = /\d{1,3}(?: \d{3})+(?:\.\d+)?(?=[^\d.,]{0,8}$)/y;
/** At the head of a cell nothing else can be meant by a comma, a line break or space, and three digits. */
const AT_HEAD = /\d{1,3}(?:(?:，\n\d{3})+|, \d{3})(?![\d,]|\.\d)/y;
/** Nor behind a label, where the sentence then ends: Result: 20, 342. */
const LABELLED = /(?<=:\s)\d{1,3}, \d{3}(?=[.;]?(?:\s[A-Z]|\s*$))/y;

/** What goes on behind digits and so makes them a part of something that cannot be read: 96,5; 1.2.3. */
const GOES_ON = /,\d{1,2}(?![\d,])|\.\d/y;
const POINT = /[.‧·・]/;
const COMMA = /,/;

/** The Arabic digits at `at`; `whole` is false where they are a part of what cannot be read. */
export function arabicAt(plain: string, at: number, style: NumberStyle = USUAL_STYLE): Digits | undefined {
  const bare = bareAt(plain, at);
  if (bare) return bare;
  if (style.decimal === ',') {
    const written = matchAt(COMMA_STYLE, plain, at)?.[0];
    if (written !== undefined && !matchesAt(/\.\d/y, plain, at + written.length))
      return digits(written, at, COMMA, true);
  }
  const european = matchAt(POINT_GROUPS, plain, at)?.[0];
  if (european !== undefined) return digits(european, at, COMMA, true);
  const grouped = groupedAt(plain, at);
  if (grouped !== undefined) return digits(grouped, at, POINT, true);
  const written = matchAt(PLAIN, plain, at)?.[0];
  if (written === undefined) return undefined;
  return digits(written, at, POINT, !matchesAt(GOES_ON, plain, at + written.length));
}

const SPACE = 0x20;
/** Marks that may group digits, or part their decimals. */
const MARKS = unitsOf(",，.‧·・'’");
/** What may go on with a number behind a space. */
const mayGoOn = (code: number): boolean => isDigit(code) || code === COMMA_CODE || code === POINT_CODE;
const [COMMA_CODE, POINT_CODE] = [0x2c, 0x2e];
/** As many digits are always exact. */
const MOST_BARE = 7;

/** A few digits and nothing that may belong to them, which most numbers of a report are: the same as by patterns. */
function bareAt(plain: string, at: number): Digits | undefined {
  let end = at;
  let value = 0;
  for (let code = plain.charCodeAt(end); isDigit(code); code = plain.charCodeAt(++end)) {
    if (end - at === MOST_BARE) return undefined;
    value = 10 * value + code - 0x30;
  }
  const next = plain.charCodeAt(end);
  if (end === at || MARKS.has(next) || (next === SPACE && mayGoOn(plain.charCodeAt(end + 1))))
    return undefined;
  const count = end - at;
  const zero = count > 1 && plain.charAt(at) === '0';
  return { value: wholeDecimal(value), end, decimals: 0, chinese: false, count, zero, whole: true };
}

/** What may stand behind the first digits of a number in groups. */
const GROUP_FOLLOWS = /\d{1,3}(?:[,，' ’])/y;

function groupedAt(plain: string, at: number): string | undefined {
  if (!matchesAt(GROUP_FOLLOWS, plain, at)) return undefined;
  const atHead = at === 0 ? (matchAt(AT_HEAD, plain, at) ?? matchAt(SPACED_CELL, plain, at))?.[0] : undefined;
  if (atHead !== undefined) return atHead;
  const labelled = matchAt(LABELLED, plain, at)?.[0];
  if (labelled !== undefined) return labelled;
  for (const pattern of GROUPED) {
    const written = matchAt(pattern, plain, at)?.[0];
    if (written !== undefined) return written;
  }
  return undefined;
}

function digits(written: string, at: number, mark: RegExp, whole: boolean): Digits {
  const point = written.search(mark);
  const before = (point < 0 ? written : written.slice(0, point)).replace(/\D/g, '');
  const after = point < 0 ? '' : written.slice(point + 1).trim();
  return {
    value: decimalOf(after === '' ? before : `${before === '' ? '0' : before}.${after}`),
    end: at + written.length,
    decimals: after.length,
    chinese: false,
    count: before.length,
    zero: before.length > 1 && before.startsWith('0'),
    whole,
  };
}
