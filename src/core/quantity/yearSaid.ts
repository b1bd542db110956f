import type { FoundQuantity } from './quantity';

/** By 2030, compared to 2019: when, whatever else is said. */
const WHEN =
  /\b(?:in|by|since|until|against|vs\.?|versus|baseline|year|(?:compared|comparison|relative|up|down) (?:to|from)|(?<!\b(?:more|less|fewer) )than) $/i;
/** From 2019, to 2030, 80% of 2019: when, or how much; a total of 2000. */
const OR_HOW_MUCH = /\b(?:to|from|than|of|with) $/i;
/** From 1850 to 2050: where a change begins that is of figures, its end is one. */
const FROM_FIGURE = /\bfrom \d[\d,.]* to $/i;

const couldBeYear = (plain: string, { unit, value, span }: FoundQuantity): boolean =>
  unit.dimension === 'none' &&
  value.isInteger() &&
  value.gte(1900) &&
  value.lte(2100) &&
  !plain.slice(span.start, span.end).includes(',');

/**
 * Whether a bare number is a year by what stands before it, and not how much. Nobody groups the digits of a year, and
 * behind words that lead to figures as well it is one only where another figure may be the target.
 */
export function isYearSaid(
  plain: string,
  quantity: FoundQuantity,
  quantities: readonly FoundQuantity[],
): boolean {
  if (!couldBeYear(plain, quantity)) return false;
  const before = plain.slice(Math.max(0, quantity.span.start - 24), quantity.span.start);
  if (WHEN.test(before)) return true;
  if (!OR_HOW_MUCH.test(before) || FROM_FIGURE.test(before)) return false;
  return quantities.some((other) => !couldBeYear(plain, other));
}
