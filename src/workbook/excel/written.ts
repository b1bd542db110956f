import type { CellContent } from '../../core/sheet/changePlan';
import { isCellError, type CellValue } from '../../core/sheet/snapshot';

/** First characters that Excel, or whoever opens an export of the sheet, could take for a formula. */
const FORMULA_LIKE = /^[=+\-@＝＋－＠\t\r']/;
/** A text this long with other characters than those of numbers is surely no number, date or time. */
const LONGEST_NUMBER = 64;

/**
 * What is sent to Excel so that the cell holds exactly that content. Excel reads a text as if it were typed:
 * one that it could take for a formula, a number, a date or a truth value gets a leading apostrophe,
 * which is not part of the cell's content.
 */
export function asTyped(content: CellContent): CellValue {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'formula':
      return content.formula;
    case 'value':
      return typeof content.value === 'string' && needsApostrophe(content.value)
        ? `'${content.value}`
        : content.value;
  }
}

function needsApostrophe(text: string): boolean {
  if (text === '' || isCellError(text)) return false;
  return FORMULA_LIKE.test(text) || /^\s*(?:true|false)\s*$/i.test(text) || couldBeNumber(text);
}

/** Over-careful on purpose: an apostrophe too many is invisible, one too few changes what the text says. */
function couldBeNumber(text: string): boolean {
  if (!/\p{Nd}/u.test(text)) return false;
  return text.length <= LONGEST_NUMBER || !/\p{L}/u.test(text);
}
