import { numeralAt } from '../../quantity/numeral';

/** The number that a goal's text begins with. */
export interface GoalNumber {
  readonly number: number;
  /** Which of the ways to number it is; goals numbered in several ways stand on several levels. */
  readonly style: number;
  /** The characters that carry the number, from the text's beginning. */
  readonly length: number;
}

const CN = '[一二三四五六七八九十]{1,3}';
const STYLES: readonly RegExp[] = [
  new RegExp(`^(${CN})[、.]`),
  new RegExp(`^\\((${CN})\\)`),
  /^(\d{1,2})[.、](?!\d)/,
  /^\((\d{1,2})\)/,
  new RegExp(`^(?:策略|績效|施政|關鍵|年度){0,3}目標(${CN}|\\d{1,2})[、:.](?!\\d)`),
  /^(?:strategic )?(?:goal|objective) (\d{1,2})(?:[:.](?!\d)| [-—] )/i,
];

/** Reads the number of a goal, from its readable text; `undefined` for a goal without one. */
export function goalNumber(plain: string): GoalNumber | undefined {
  for (const [style, pattern] of STYLES.entries()) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const number = numeralAt(match[1] ?? '', 0)?.value.toNumber();
    if (number !== undefined && number > 0) return { number, style, length: match[0].length };
  }
  return undefined;
}
