import type { FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';

/** 「本年 A，較上年 B 增加 C」: two figures that a text compares, and the difference that it states. */
export interface Comparison {
  readonly current: FoundQuantity;
  readonly base: FoundQuantity;
  readonly difference: FoundQuantity | null;
  /** The place of the first of them among the figures of the text, from 0; the others follow it. */
  readonly at: number;
  /** The words round the base, which say what it is. */
  readonly words: string;
}

const THAN =
  /(?:較|相比|(?<![占佔百分])比(?![率例重賽對照])|compared (?:with|to)|against|\b(?:up|down) from\b)[^。;\n]{0,30}$/i;
const IN_BRACKETS = /^\s?(?:[,，]\s?)?\((?:較|去年|上年度?|前一?年度?|\d{2,4}\s?年度?)[^()。;\n]{0,24}$/;
const FROM = /(?:由|自|從|\bfrom\b)[^，。;\n]{0,16}$/i;
const TO = /(?:增|升|提|降|減|下|成長|擴|縮)[^，。;\n\d]{0,8}(?:至|為|到)[^，。;\n\d]{0,4}$|^\sto\s$/i;
const BY =
  /^\)?\s?[,，]?\s?(?:即|則|共|計|亦|且|約|大幅|小幅|an?\s)?(?:增加|減少|成長|提[高升]|上升|下降|降低|下滑|衰退|短少|超出|多出|(?:increase|decrease|rise|fall|reduction|drop) of)(?:了|約|達|計|共)?\s?$/i;

/** Nothing farther off is compared with a figure. */
const REACH = 60;

/** Finds every comparison of two figures in a text. */
export function readComparisons(plain: string, quantities: readonly FoundQuantity[]): readonly Comparison[] {
  const found: Comparison[] = [];
  for (let index = 1; index < quantities.length; index++) {
    const [first, second] = [quantities[index - 1], quantities[index]];
    if (!first || !second || second.span.start - first.span.end > REACH) continue;
    const between = plain.slice(first.span.end, second.span.start);
    const isThan = THAN.test(between) || IN_BRACKETS.test(between);
    if (!isThan && !isChange(plain, first, between)) continue;
    if (/[。;\n]/.test(between) || relateUnits(first.unit, second.unit) === 'different') continue;
    const difference = differenceAfter(plain, second, quantities[index + 1]);
    found.push(
      isThan
        ? { current: first, base: second, difference, at: index - 1, words: between + behind(plain, second) }
        : { current: second, base: first, difference, at: index - 1, words: before(plain, first) },
    );
  }
  return found;
}

const before = (plain: string, { span }: FoundQuantity): string =>
  plain.slice(Math.max(0, span.start - 24), span.start);

/** Up to the next mark: compared with 90 permits last year. */
const behind = (plain: string, { span }: FoundQuantity): string =>
  /^[^,，。.;:()\n\d]{0,16}/.exec(plain.slice(span.end, span.end + 16))?.[0] ?? '';

function isChange(plain: string, first: FoundQuantity, between: string): boolean {
  return TO.test(between) && FROM.test(before(plain, first));
}

function differenceAfter(
  plain: string,
  second: FoundQuantity,
  next: FoundQuantity | undefined,
): FoundQuantity | null {
  if (!next) return null;
  return BY.test(plain.slice(second.span.end, next.span.start)) ? next : null;
}
