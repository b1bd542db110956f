import { Decimal } from './decimal';

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

/** Reads an English number word (`six`, `twenty-two`) that begins at a word's beginning; "one" is a pronoun too often. */
export function numberWordAt(
  plain: string,
  at: number,
): { readonly value: Decimal; readonly end: number } | undefined {
  if (!/[a-zA-Z]/.test(plain.charAt(at)) || /[a-zA-Z0-9-]/.test(plain.charAt(at - 1))) return undefined;
  const match = /^([a-z]+)(?:-([a-z]+))?/i.exec(plain.slice(at, at + 24));
  const first = VALUES.get((match?.[1] ?? '').toLowerCase());
  if (!match || first === undefined || first === 1) return undefined;
  if (match[2] === undefined) return { value: new Decimal(first), end: at + match[0].length };
  const second = VALUES.get(match[2].toLowerCase());
  if (first < 20 || second === undefined || second > 9) return undefined;
  return { value: new Decimal(first + second), end: at + match[0].length };
}
