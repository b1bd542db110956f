import { matchAt, matchesAt } from '../text/matchAt';
import { isChineseQuantity } from './chineseQuantity';
import { currencyAfter, currencyBefore, isPlainMoney } from './currency';
import { Decimal, ONE, product } from './decimal';
import { exactnessAt } from './exactness';
import { HALF, halfAfter, halfAt, halfBefore } from './halves';
import { latinScaleAt } from './latinScale';
import { makeQuantity, openUpTo } from './make';
import { numeralAt, type Numeral } from './numeral';
import type { NumberStyle } from './numberStyle';
import type { Exactness, FoundQuantity } from './quantity';
import { shareAfter, shareAt, slashedAt } from './shares';
import { isSignUnclear, negated, signAt, type Sign } from './sign';
import { NO_UNIT, PERCENT } from './unit';
import { unitBehind, type UnitAt } from './units';
import { numberWordAt } from './words';

/** A number that begins somewhere. `end` is past its beginning, and past all of its digits. */
export interface Reading {
  readonly end: number;
  /** The quantity that it makes; `undefined` where it is a part of something that cannot be read. */
  readonly quantity: FoundQuantity | undefined;
  /** Whether it counts something by itself: a bare Chinese numeral may be a part of a word. */
  readonly counts: boolean;
  /** The digits before its scales, which the other end of a range may share: 5 in 5百萬, 八 in 八成. */
  readonly head: Decimal | undefined;
}

const DIGIT = /\.?\d/y;
const LETTER = /[a-z]/iy;
const TRAILING = /\s?(?:餘|多)(?![\u4e00-\u9fff])/y;
const SLASH = /\s?\//y;
/** The rest of digits that are no number. */
const REST = /[\d.,]*/y;

/** Reads the number whose first character stands at `at`; its sign is looked for before it, unless it is given. */
export function readingAt(plain: string, at: number, style: NumberStyle, sign?: Sign): Reading | undefined {
  if (!matchesAt(DIGIT, plain, at)) {
    const word = numberWordAt(plain, at);
    if (word?.part)
      return counted(makeQuantity({ start: at, end: word.end }, word.value.times(100), 0, 'exact', PERCENT));
    if (word)
      return {
        ...counted(withUnit(plain, at, { ...word, upTo: word.value, decimals: 0 }, 'exact', sign)),
        head: word.head,
      };
    if (matchesAt(LETTER, plain, at)) return undefined;
    const share = shareAt(plain, at) ?? halfAt(plain, at);
    if (share) return counted(share);
  }
  const numeral = numeralAt(plain, at, style);
  if (!numeral) return undefined;
  if (!numeral.whole) return nothing(numeral.end + (matchAt(REST, plain, numeral.end)?.[0].length ?? 0));
  const share =
    shareAfter(plain, at, numeral) ??
    (matchesAt(SLASH, plain, numeral.end) ? slashedAt(plain, at) : undefined);
  if (share) return { ...counted(share), head: numeral.value };
  return plainReading(plain, at, numeral, sign);
}

const counted = (quantity: FoundQuantity): Reading => ({
  end: quantity.span.end,
  quantity,
  counts: true,
  head: undefined,
});
const nothing = (end: number): Reading => ({ end, quantity: undefined, counts: false, head: undefined });

function plainReading(plain: string, at: number, numeral: Numeral, sign: Sign | undefined): Reading {
  const scale = numeral.chinese ? undefined : latinScaleAt(plain, at, numeral.end);
  const size: Size = scale
    ? {
        value: numeral.value.times(scale.factor),
        upTo: numeral.upTo.times(scale.factor),
        end: scale.end,
        decimals: 0,
      }
    : numeral;
  const quantity = withUnit(plain, at, size, numeral.more ? 'and-more' : 'exact', sign);
  if (sign === undefined && isSignUnclear(plain, at)) return nothing(quantity.span.end);
  const counts = !numeral.chinese || isChineseQuantity(plain, quantity);
  return { end: counts ? quantity.span.end : numeral.end, quantity, counts, head: numeral.head };
}

type Size = Pick<Numeral, 'value' | 'upTo' | 'end' | 'decimals'>;

function withUnit(
  plain: string,
  at: number,
  size: Size,
  inside: Exactness,
  given: Sign | undefined,
): FoundQuantity {
  const sign = given ?? signAt(plain, at);
  const around = exactnessAt(plain, sign.start, size.end);
  const half = halfBefore(plain, around.end);
  const behind = unitBehind(plain, half ?? around.end);
  const currency = currencyOf(plain, sign.start, behind);
  // -NT$5,000: the sign may stand before the currency.
  const outer =
    currency?.isBefore === true && !sign.isNegative && !given ? signAt(plain, currency.start) : sign;
  const unitEnd = currency?.end ?? behind?.end ?? around.end;
  const andAHalf =
    half === undefined && behind && behind.unit.dimension !== 'none'
      ? halfAfter(plain, behind.end)
      : undefined;
  const isAndMore = behind !== undefined && matchesAt(TRAILING, plain, behind.end);
  const exactness: Exactness = isAndMore
    ? 'and-more'
    : around.exactness === 'exact'
      ? inside
      : around.exactness;
  const factor = currency?.factor ?? ONE;
  const more = (half ?? andAHalf) === undefined ? size.value : size.value.plus(HALF);
  const found = makeQuantity(
    { start: Math.min(outer.start, currency?.start ?? outer.start), end: andAHalf ?? unitEnd },
    product(more, factor),
    more === size.value ? size.decimals : Math.max(1, size.decimals),
    exactness,
    currency?.unit ?? behind?.unit ?? NO_UNIT,
  );
  const isOpen = size.upTo !== size.value;
  const quantity = isOpen ? openUpTo(found, size.upTo.plus(more).minus(size.value).times(factor)) : found;
  return outer.isNegative ? negated(quantity) : quantity;
}

interface CurrencyOf {
  readonly unit: FoundQuantity['unit'];
  readonly start: number;
  readonly end: number | undefined;
  readonly isBefore: boolean;
  /** What the scale of 千元 makes of the number where the currency has no such unit. */
  readonly factor: Decimal;
}

/** The currency of an amount, before it or behind it; `undefined` where its unit says all. */
function currencyOf(plain: string, start: number, behind: UnitAt | undefined): CurrencyOf | undefined {
  if (behind && !isPlainMoney(behind.unit)) return undefined;
  const before = currencyBefore(plain, start);
  const after = behind ? currencyAfter(plain, behind.end) : undefined;
  const said = before ?? after;
  if (!said || (behind && isPlainMoney(said.unit))) return undefined;
  return {
    unit: said.unit,
    start: before?.start ?? start,
    end: behind ? (before ? behind.end : after?.end) : undefined,
    isBefore: before !== undefined,
    factor: new Decimal(behind?.unit.scale ?? 1),
  };
}
