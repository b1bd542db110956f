import { westernYear } from '../../quantity/westernYear';
import { readableText } from '../../text/readable';

const LONGEST = 16;
const LABEL =
  /^(?:民國|西元|公元)?\s?(\d{2,4})\s?(?:年|會計年|學年)度?(?:\(\d{2,4}\s?年?度?\))?$|^(?:FY\s?)?((?:19|20)\d{2})(?:[-/]\d{2,4})?$|^FY\s?(\d{2})(?:[-/]\d{2})?$/i;
/** A year without 年: a number like any other, unless it stands in a row of years. */
/** A number that is no year in a row of years either, and a text that begins as none does. */
const NO_YEAR =
  /^(?:(?!(?:9\d|1\d\d|(?:19|20)\d\d)$)\d[\d.,]*%?$|(?![民西公])[\u3400-\u9fff]|[a-eg-zA-EG-Z])/;
const BARE = /^(?:9\d|1\d{2})$/;

/** The year (西元) that a cell names which says nothing else: 112年度, 民國112年, FY2023, 2022-23. */
export function yearLabel(text: string): number | null {
  if (text.length > LONGEST) return null;
  const match = LABEL.exec(readableText(text).trim());
  if (!match) return null;
  const [, chinese, western, short] = match;
  return short === undefined ? westernYear(Number(chinese ?? western)) : 2000 + Number(short);
}

/** The same of a cell in a row that holds nothing but years, where 112 is one as well. */
export function yearInRow(text: string): number | null {
  if (NO_YEAR.test(text)) return null;
  const plain = text.length > LONGEST ? '' : readableText(text).trim();
  return BARE.test(plain) ? westernYear(Number(plain)) : yearLabel(text);
}
