import { matchAt, matchesAt } from '../../text/matchAt';
import { Decimal, wholeDecimal, ZERO } from '../decimal';
import type { Digits } from './digits';
import { DIGIT_CLASS, DIGITS, SCALE_CLASS } from './signs';

/** Longer runs of digits count nothing; those up to here are exact as plain numbers. */
const RUN = new RegExp(`${DIGIT_CLASS}{1,15}`, 'y');
const FRACTION = new RegExp(`[點点.‧·・](${DIGIT_CLASS}{1,15}|\\d{1,15})`, 'y');
const SCALE_FOLLOWS = new RegExp(`\\s?(?:${SCALE_CLASS}|成)`, 'y');
/** 三、四萬, 3、4萬: two neighbours before one scale. */
const LISTED_PAIR = new RegExp(
  `(?<![\\d.,、])(${DIGIT_CLASS}|[1-9])、(${DIGIT_CLASS}|[1-9])(?=\\s?(?:${SCALE_CLASS}|成))`,
  'y',
);
/** In positions, not as a pair: 七八%, 八九年. */
const POSITIONAL = /\s?[%年月]/y;

/** Chinese digits in positions (三三七九), with 點 for the decimals; `isFirst` where no scale stands before them. */
export function chineseAt(plain: string, at: number, isFirst: boolean): Digits | undefined {
  const run = matchAt(RUN, plain, at)?.[0] ?? '';
  const fraction = run !== '' || !isFirst ? matchAt(FRACTION, plain, at + run.length) : null;
  if (run === '' && !fraction) return undefined;
  const end = at + run.length + (fraction?.[0].length ?? 0);
  const figures = figuresOf(run);
  // 零 before a ten or before 幾 only holds a place, and a digit behind it stands in its own.
  const zero = !isFirst && (figures === '' || figures.startsWith('0'));
  const after = figuresOf(fraction?.[1] ?? '');
  const count = isFirst ? figures.length : figures.replace(/^0+/, '').length;
  const base = { end, decimals: after.length, chinese: true, count, zero, whole: true };
  if (after !== '') return { ...base, value: new Decimal(`${figures === '' ? '0' : figures}.${after}`) };
  const pair = pairIn(run, plain, end, isFirst);
  if (pair) return { ...base, ...pair, count: 1 };
  return { ...base, value: figures === '' ? ZERO : wholeDecimal(Number(figures)) };
}

/** 三、四萬; `undefined` where no such pair begins. */
export function listedPairAt(plain: string, at: number): Digits | undefined {
  if (plain.charAt(at + 1) !== '、') return undefined;
  const match = matchAt(LISTED_PAIR, plain, at);
  const [first = 0, second = 0] = match
    ? [match[1], match[2]].map((digit) => Number(figuresOf(digit ?? '')))
    : [];
  if (!match || second !== first + 1) return undefined;
  return {
    value: wholeDecimal(first),
    upTo: wholeDecimal(second),
    end: at + match[0].length,
    decimals: 0,
    chinese: !/\d/.test(match[0]),
    count: 1,
    zero: false,
    whole: true,
  };
}

const figuresOf = (run: string): string =>
  run === '' ? '' : Array.from(run, (character) => String(DIGITS[character] ?? character)).join('');

/** 七八 is seven or eight, 三五百 three to five hundred; 六二 is 62. */
function pairIn(
  run: string,
  plain: string,
  end: number,
  isFirst: boolean,
): { readonly value: Decimal; readonly upTo: Decimal } | undefined {
  if (run.length !== 2) return undefined;
  const [first = 0, second = 0] = Array.from(run, (character) => DIGITS[character]);
  const scaled = matchesAt(SCALE_FOLLOWS, plain, end);
  const isPair = first > 0 && (second === first + 1 || (first === 3 && second === 5 && scaled));
  if (!isPair || (isFirst && !scaled && matchesAt(POSITIONAL, plain, end))) return undefined;
  return { value: wholeDecimal(first), upTo: wholeDecimal(second) };
}
