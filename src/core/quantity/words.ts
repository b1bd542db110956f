import { matchAt } from '../text/matchAt';
import { Decimal, ONE, ZERO } from './decimal';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = new Map<string, number>([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Parts of one, by their names. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

/** What a number in words may begin with. */
const BEGINS: ReadonlySet<string> = new Set([...SMALL.keys(), 'hundred', 'half', 'a']);

/** No number word is longer, and what is cut off is none. */
const WORD = /(?<![a-z0-9])([a-z]{1,12})(?![a-z0-9])/iy;
const GAP = /(?:\s?-\s?|\s)(?:and\s)?/iy;
/** No number has more words. */
const MOST_WORDS = 16;

/** A number in words; `part` where it is a share of one: two thirds. */
export interface WordNumber {
  readonly value: Decimal;
  readonly end: number;
  readonly part: boolean;
  /** What stands before the one scale that closes it, for ends that share it: three in three million. */
  readonly head: Decimal | undefined;
}

/**
 * Reads an English number that begins at a word's beginning: `six`, `twenty-two`, `one hundred and six`, `two thirds`,
 * `one and a half`, `half a million`. "one" alone is a pronoun too often.
 */
export function numberWordAt(plain: string, at: number): WordNumber | undefined {
  if (!/[a-z]/i.test(plain.charAt(at)) || plain.charAt(at - 1) === '-') return undefined;
  const first = wordAt(plain, at);
  if (first === undefined || !BEGINS.has(first)) return undefined;
  const part = halfAt(plain, at, first) ?? partOfAll(plain, at);
  if (part) return part;
  const whole = wholeAt(plain, at);
  if (!whole) return undefined;
  const after = partAfter(plain, whole);
  if (after) return after;
  return whole.value.eq(ONE) &&
    whole.words === 1 &&
    !/(?:minus|negative)\s$/i.test(plain.slice(Math.max(0, at - 9), at))
    ? undefined
    : { value: whole.value, end: whole.end, part: false, head: whole.head };
}

const wordAt = (plain: string, at: number): string | undefined =>
  matchAt(WORD, plain, at)?.[1]?.toLowerCase();

const HALF = /(?:a\s)?half(?:\s(?:a\s)?(thousand|million|billion|trillion))?\b/iy;

/** a half, half a million. Half alone may be half of anything: half of the cases. */
function halfAt(plain: string, at: number, first: string): WordNumber | undefined {
  if (first !== 'half' && first !== 'a') return undefined;
  const match = matchAt(HALF, plain, at);
  const scale = SCALES.get(match?.[1]?.toLowerCase() ?? '');
  if (!match || (first === 'half' && scale === undefined)) return undefined;
  return {
    value: new Decimal(scale ?? 1).div(2),
    end: at + match[0].length,
    part: scale === undefined,
    head: undefined,
  };
}

/** A third of the sites; a quarter of an hour, or of a million, is no share. */
const PART_OF = /a\s(third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)(?=\sof\s(?!an?\s))/iy;

function partOfAll(plain: string, at: number): WordNumber | undefined {
  const match = matchAt(PART_OF, plain, at);
  const part = PARTS.get(match?.[1]?.toLowerCase() ?? '');
  return match && part !== undefined
    ? { value: ONE.div(part), end: at + match[0].length, part: true, head: undefined }
    : undefined;
}

interface Whole {
  readonly value: Decimal;
  readonly end: number;
  readonly words: number;
  readonly head: Decimal;
}

/** The whole number in words, with `point` and its decimals. */
function wholeAt(plain: string, at: number): Whole | undefined {
  let total = 0;
  let current = 0;
  let place = Infinity;
  let end = at;
  let words = 0;
  let head = 0;
  for (let next = at; words < MOST_WORDS;) {
    const word = wordAt(plain, next) ?? '';
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    const size = small === undefined ? 0 : small === 0 || small >= 10 ? (small >= 20 ? 10 : 2) : 1;
    // Each word says a smaller place than the one before it, until a scale closes them: fifty-two, but not two fifty.
    if (small !== undefined && place > size) {
      current += small;
      place = size === 10 ? 10 : 1;
    } else if (word === 'hundred' && current < 100 && place !== 100) {
      current = Math.max(current, 1) * 100;
      place = 100;
    } else if (scale !== undefined && words > 0) {
      head = Math.max(current, 1);
      total += head * scale;
      current = 0;
      place = Infinity;
    } else break;
    words++;
    end = next + word.length;
    const gap = matchAt(GAP, plain, end)?.[0] ?? '';
    if (gap === '' || (/and/i.test(gap) && place <= 10)) break;
    next = end + gap.length;
  }
  // three-column is no three.
  if (/^-[a-z]/i.test(plain.slice(end, end + 2))) return undefined;
  // hundreds of people; hundred alone counts nothing either.
  if (words === 0 || (words === 1 && wordAt(plain, at) === 'hundred')) return undefined;
  return pointed(plain, {
    value: new Decimal(total + current),
    end,
    words,
    head: new Decimal(head || current),
  });
}

const POINT = /\spoint\s/iy;

/** two hundred point zero three; point seventy-one. */
function pointed(plain: string, whole: Whole): Whole {
  const point = matchAt(POINT, plain, whole.end);
  if (!point) return whole;
  let digits = '';
  let end = whole.end;
  for (let next = whole.end + point[0].length; digits.length < MOST_WORDS;) {
    const word = wordAt(plain, next) ?? '';
    const small = SMALL.get(word);
    if (small === undefined) break;
    digits =
      small < 10 && /\d0$/.test(digits) && TENS.includes(wordBefore(plain, end))
        ? digits.slice(0, -1) + String(small)
        : digits + String(small);
    end = next + word.length;
    next = end + 1;
  }
  return digits === '' ? whole : { ...whole, value: new Decimal(`${whole.value.toFixed()}.${digits}`), end };
}

const wordBefore = (plain: string, end: number): string =>
  /[a-z]{1,12}$/i.exec(plain.slice(Math.max(0, end - 12), end))?.[0].toLowerCase() ?? '';

const PART = /(?:\s|-)(?:and\s(?:a|one)\s)?([a-z]{4,8}?)s?(?![a-z])/iy;
const MIXED = /\sand\sa\s/i;

/** two thirds, one and a half; three quarters. */
function partAfter(plain: string, whole: Whole): WordNumber | undefined {
  const match = matchAt(PART, plain, whole.end);
  const written = (match?.[1] ?? '').toLowerCase();
  const part = PARTS.get(written);
  if (!match || part === undefined) return undefined;
  const end = whole.end + match[0].length;
  if (MIXED.test(match[0]))
    return { value: whole.value.plus(ONE.div(part)), end, part: false, head: undefined };
  // The fifth is an ordinal as well, and three quarters of a year are nine months.
  const isPlural = match[0].endsWith('s');
  const named = whole.value.eq(ONE) ? !isPlural : isPlural && whole.value.lt(part);
  return named && whole.value.gt(ZERO)
    ? { value: whole.value.div(part), end, part: true, head: undefined }
    : undefined;
}
