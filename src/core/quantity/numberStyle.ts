/**
 * How a column, or a whole file, writes its numbers. `decimal` is its decimal mark: in 1.250,5 the comma.
 * `brackets` says what brackets round a whole number mean: (12) may be -12, or the twelfth.
 */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  readonly brackets: 'negative' | 'numbering';
}

/** What holds where nothing says otherwise. */
export const USUAL_STYLE: NumberStyle = { decimal: '.', brackets: 'numbering' };

/** A cell that is a number and little else: its sign, currency and unit hold no digit. */
const CELL = /^[^\d,.]{0,12}(\d[\d,.' ]{0,30})\D{0,12}$/;
/** 96,5; 1.250,5; 0,125: no group of thousands is written so. */
const COMMA_IS_DECIMAL = /^(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?: \d{3})+,\d+)$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/;
/** 9.75: a point that no group of thousands would stand behind. */
const POINT_IS_DECIMAL = /^\d+\.(?:\d{1,2}|\d{4,})$|^0\.\d+$/;

const IN_BRACKETS = /^\(\s?\d+\s?\)$/;
const NUMBER = /^-?\d[\d,.]*%?-?$/;

/**
 * The style that the readable texts of one column show. A decimal comma needs a cell that can mean nothing else,
 * and none that speaks against it; `separator` is what divides the cells of the file that they come from, if it is
 * a text: a file divided by semicolons leaves the comma to the numbers.
 */
export function numberStyleOf(texts: readonly string[], separator?: string): NumberStyle {
  const numbers = texts.flatMap((text) => CELL.exec(text.trim())?.[1]?.trim() ?? []);
  const has = (pattern: RegExp): boolean => numbers.some((number) => pattern.test(number));
  const against = has(COMMA_GROUPS) || (separator !== ';' && has(POINT_IS_DECIMAL));
  return {
    decimal: has(COMMA_IS_DECIMAL) && !against ? ',' : '.',
    brackets: bracketsOf(texts.map((text) => text.trim())),
  };
}

/** (12) between 5 and 10 is negative; (1), (2), (3) alone number the rows. */
function bracketsOf(texts: readonly string[]): NumberStyle['brackets'] {
  const inBrackets = texts.filter((text) => IN_BRACKETS.test(text)).length;
  const numbers = texts.filter((text) => NUMBER.test(text)).length;
  return inBrackets > 0 && numbers >= inBrackets ? 'negative' : 'numbering';
}
