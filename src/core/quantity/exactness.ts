import { matchAt, matchesAt } from '../text/matchAt';
import { isLatin, unitBefore, unitFrom, unitsOf } from '../text/nearby';
import type { Decimal } from './decimal';
import { lastPlace } from './place';
import type { Exactness } from './quantity';

const BEFORE: readonly (readonly [RegExp, Exactness])[] = [
  [/(?<=(?:約略?|大概有?|about|around|approximately|some|roughly)\s?(?:為|達|有|計)?\s?)/iy, 'about'],
  [/(?<=(?:將近|近乎|近|nearly|almost)\s?)/iy, 'almost'],
  [
    /(?<=(?:(?<!(?:不|未|沒有?|無法?)[得可應能會宜曾]?)(?:逾|超過)|突破|\bover|(?<!\b(?:no|not)\s)more than)\s?)/iy,
    'over',
  ],
];
const AFTER = /\s?(?:餘|[多幾](?=[\s\u4e00-\u9fff]))/y;
/** What the words before, and those behind, end and begin with: where nothing of it stands, they need not be tried. */
const ENDS_BEFORE = unitsOf('約略概有為達計近乎逾過破');
const BEGINS_AFTER = unitsOf('餘多幾');
/** 附近, 最近, 鄰近 end in 近 and approximate nothing. */
const NOT_ALMOST = /(?<=(?:附|最|鄰|接|靠|新|遠)近\s?)/y;

/** What stands round a number and makes it approximate, with where the number's words then end. */
export function exactnessAt(
  plain: string,
  start: number,
  end: number,
): { exactness: Exactness; end: number } {
  const after = BEGINS_AFTER.has(unitFrom(plain, end)) ? matchAt(AFTER, plain, end) : null;
  if (after) return { exactness: 'and-more', end: end + after[0].length };
  const before = unitBefore(plain, start);
  if (!ENDS_BEFORE.has(before) && !isLatin(before)) return { exactness: 'exact', end };
  for (const [pattern, exactness] of BEFORE) {
    if (matchesAt(pattern, plain, start) && !(exactness === 'almost' && matchesAt(NOT_ALMOST, plain, start)))
      return { exactness, end };
  }
  return { exactness: 'exact', end };
}

/**
 * The values that an approximate figure may mean: 2,100餘 is 2,100 up to 2,200; 約24% is 23.5 up to 24.5;
 * 近3萬 is 2萬 up to 3萬.
 */
export function bounds(
  value: Decimal,
  decimals: number,
  exactness: Exactness,
): { readonly low: Decimal; readonly high: Decimal } {
  if (exactness === 'exact') return { low: value, high: value };
  const { whole, half } = lastPlace(value, decimals);
  switch (exactness) {
    case 'about':
      return { low: value.minus(half), high: value.plus(half) };
    case 'almost':
      return { low: value.minus(whole), high: value };
    case 'and-more':
    case 'over':
      return { low: value, high: value.plus(whole) };
  }
}
