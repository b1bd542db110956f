import { groupDigits } from '../achievement/digits';
import type { Language } from '../language/message';
import { Decimal } from '../quantity/decimal';
import { isoDate } from '../quantity/dates';
import type { Quantity } from '../quantity/quantity';
import type { Unit } from '../quantity/unit';
import { quoted, say, type Figure, type Piece } from './draft';
import type { Evidence } from '../report/evidence';

/** A number with its unit as the language writes it: `84 次`, `1 workshop`, `81.82%`, `2 個百分點`. */
export function numberWithUnit(number: string, unit: Unit, language: Language): string {
  if (unit.dimension === 'percent') return number + (unit.name === '%' ? '%' : unit.text);
  const text = unit.dimension === 'point' && language === 'zh-TW' ? '個百分點' : agreed(unit.text, number);
  return text === '' ? number : `${number} ${text}`;
}

const IRREGULAR: Readonly<Record<string, string>> = { people: 'person', copies: 'copy', staff: 'staff' };

/** English nouns agree with their number: 1 workshop, 2 workshops. */
function agreed(unit: string, number: string): string {
  if (number !== '1' || !/[a-z]s$|^people$|^staff$/i.test(unit)) return unit;
  return (
    IRREGULAR[unit.toLowerCase()] ??
    unit
      .replace(/ies$/i, 'y')
      .replace(/(x|ch|sh|ss)es$/i, '$1')
      .replace(/([^s])s$/i, '$1')
  );
}

/** A figure as read, with the words that make it approximate (約 2,100 人). */
export function quantityPiece(quantity: Quantity, evidence: Evidence, language: Language): Piece {
  const number = groupDigits(quantity.value.abs().toFixed(printedDecimals(quantity), Decimal.ROUND_HALF_UP));
  const isMore = quantity.exactness === 'and-more' && language === 'zh-TW';
  const figure = quoted(numberWithUnit(isMore ? `${number} 餘` : number, quantity.unit, language), evidence);
  return quantity.exactness === 'exact' ? figure : say(`quantity.${quantity.exactness}`, { figure });
}

/** Nobody types more decimals: what has them is a quotient, and is printed as its cell shows it. */
const MOST_TYPED = 6;

function printedDecimals({ value, decimals }: Quantity): number {
  const shown = Math.min(decimals, MOST_TYPED);
  return value.decimalPlaces() > MOST_TYPED ? shown : Math.max(value.decimalPlaces(), shown);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as the language writes it: `100 年 8 月 17 日` (民國), `17 August 2011`; of a month the day is left out. */
export function dateText(iso: string, language: Language): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (language === 'en') {
    const name = month === undefined ? '' : `${MONTHS[month - 1] ?? ''} `;
    return `${day === undefined ? '' : `${String(day)} `}${name}${String(year)}`;
  }
  const parts = [yearText(year)];
  if (month !== undefined) parts.push(`${String(month)} 月`);
  if (day !== undefined) parts.push(`${String(day)} 日`);
  return parts.join(' ');
}

/** A 西元 year as a Chinese report writes it: 民國, in figures. */
export function yearText(year: number): string {
  const own = year - 1911;
  if (own < 1) return `西元 ${String(year)} 年`;
  return own < 30 ? `民國 ${String(own)} 年` : `${String(own)} 年`;
}

/** The day, or the month or year that a date is known to lie in, as ISO text. */
export function isoOfDate({ low, high }: Quantity): string {
  const from = isoDate(low);
  const days = high ? high.minus(low).toNumber() : 0;
  return days > 31 ? from.slice(0, 4) : days > 0 ? from.slice(0, 7) : from;
}

/** The report's year, or the one before it: in figures where it is known. */
export function yearPiece(year: number | null, which: 'this' | 'last', language: Language): Figure | Piece {
  if (year === null) return say(`year.${which}`);
  const own = which === 'this' ? year : year - 1;
  const text = language === 'zh-TW' ? yearText(own) : String(own);
  return { kind: 'figure', text, origin: { kind: 'report-year', year: own } };
}
