import { matchAt } from '../text/matchAt';
import { wholeDecimal, type Decimal } from './decimal';

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES = new Map<string, number>([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** No number word is longer, and what is cut off is none. */
const WORD = /(?<![a-z0-9-])([a-z]{3,12})(?:-([a-z]{1,12}))?/iy;

/** Reads an English number word (`six`, `twenty-two`) that begins at a word's beginning; "one" is a pronoun too often. */
export function numberWordAt(
  plain: string,
  at: number,
): { readonly value: Decimal; readonly end: number } | undefined {
  const match = matchAt(WORD, plain, at);
  const first = VALUES.get((match?.[1] ?? '').toLowerCase());
  if (!match || first === undefined || first === 1) return undefined;
  if (match[2] === undefined) return { value: wholeDecimal(first), end: at + match[0].length };
  const second = VALUES.get(match[2].toLowerCase());
  if (first < 20 || second === undefined || second > 9) return undefined;
  return { value: wholeDecimal(first + second), end: at + match[0].length };
}
