import { invalidArgument, notImplemented } from '../failures';
import type { CellContent, CellValue } from '../storage';
import { listSeries } from './customLists';
import { growth, linear, months, weekdays } from './series';

export const FILL_TYPES = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;

export type FillType = (typeof FILL_TYPES)[number];

/** A cell that is gone on from: what it holds, and whether it shows a date. */
export interface FillCell extends CellContent {
  readonly isDate: boolean;
}

/** What a line of cells has at a place beyond, or before, the given ones; null where they are repeated. */
export type Continuation = (index: number) => CellValue;

/** How a line of cells goes on; null: its cells are repeated, and their formulas moved along. */
export function continuation(cells: readonly FillCell[], type: FillType): Continuation | null {
  if (type === 'FlashFill') throw notImplemented();
  if (type === 'FillCopy' || type === 'FillFormats') return null;
  if (cells.some(({ formula }) => formula !== null)) return null;
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (numbers.length === cells.length)
    return numberSeries(
      numbers,
      cells.every(({ isDate }) => isDate),
      type,
    );
  if (type !== 'FillDefault' && type !== 'FillSeries' && type !== 'FillValues') throw invalidArgument();
  const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return texts.length === cells.length ? (listSeries(texts) ?? numberedTexts(texts)) : null;
}

function numberSeries(numbers: readonly number[], areDates: boolean, type: FillType): Continuation | null {
  const [first = 0] = numbers;
  switch (type) {
    case 'FillWeekdays':
      return weekdays(first);
    case 'FillMonths':
      return months(first, 1);
    case 'FillYears':
      return months(first, 12);
    case 'GrowthTrend': {
      const series = growth(numbers);
      if (!series) throw invalidArgument();
      return series;
    }
    case 'FillDefault':
    case 'FillValues':
      // One number alone is repeated; one date is followed by the next day.
      return numbers.length === 1 && !areDates ? null : linear(numbers);
    default:
      return linear(numbers);
  }
}

/** Texts that end in a number go on counting: 第1季 would not, Q1 does; four quarters go round. */
function numberedTexts(texts: readonly string[]): Continuation | null {
  const [first = ''] = texts;
  let start = first.length;
  while (start > 0 && /\d/.test(first.charAt(start - 1))) start -= 1;
  const [prefix, digits] = [first.slice(0, start), first.slice(start)];
  const endings = texts.map((text) => (text.startsWith(prefix) ? text.slice(prefix.length) : ''));
  if (endings.some((ending) => !/^\d+$/.test(ending))) return null;
  const numbers = endings.map(Number);
  const series = linear(numbers);
  const isQuarter = /^(?:q|qtr|quarter) ?$/i.test(prefix) && numbers.every((one) => one >= 1 && one <= 4);
  return (index) => {
    const number = Math.round(series(index));
    const shown = isQuarter ? ((((number - 1) % 4) + 4) % 4) + 1 : Math.abs(number);
    return prefix + String(shown).padStart(digits.startsWith('0') ? digits.length : 1, '0');
  };
}
