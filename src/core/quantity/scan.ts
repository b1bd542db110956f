import { Decimal, HUNDRED } from './decimal';
import { bounds, exactnessAt } from './exactness';
import { notQuantities } from './notQuantities';
import { numeralAt } from './numeral';
import type { Exactness, FoundQuantity, Span } from './quantity';
import { NO_UNIT, PERCENT, type Unit } from './unit';
import { unitAt } from './units';
import { numberWordAt } from './words';

const STARTS = /[\d〇零一二兩三四五六七八九十百千廿卅卌半壹貳參肆伍陸柒捌玖]/;
const PER_HUNDRED = /^百分之\s?/;
const TENTHS = /^\s?成(?![立長功效員果為本績分交熟就份型語套形人])(?:([一二三四五六七八九\d])|(半))?/;

/**
 * Finds every quantity in a readable text, in order. What only looks like one (dates, ordinals, names with
 * digits, list numbering) is left out. A quantity without a known unit has `NO_UNIT`.
 */
export function findQuantities(plain: string): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  const excluded = notQuantities(plain);
  let next = 0;
  let position = 0;
  while (position < plain.length) {
    while ((excluded[next]?.end ?? Infinity) <= position) next++;
    const hole = excluded[next];
    if (hole && hole.start <= position) {
      position = hole.end;
      continue;
    }
    const quantity = quantityAt(plain, position);
    if (quantity && (!hole || quantity.span.start < hole.start)) {
      found.push(quantity);
      position = quantity.span.end;
    } else {
      // Past the whole run of digits, so that the tail of a rejected number is not read as another one.
      position += quantity ? quantity.span.end - position : 1;
    }
  }
  return found;
}

/** Reads the quantity whose number begins exactly at `at`; `undefined` when none does. */
export function quantityAt(plain: string, at: number): FoundQuantity | undefined {
  const word = numberWordAt(plain, at);
  if (word) return withUnit(plain, { start: at, end: word.end }, word.value, 0, word.end);
  if (!STARTS.test(plain.charAt(at))) return undefined;
  if (plain.startsWith('半數', at))
    return make({ start: at, end: at + 2 }, new Decimal(50), 0, 'exact', PERCENT);
  const share = PER_HUNDRED.exec(plain.slice(at, at + 5));
  if (share) return percentAfter(plain, at, at + share[0].length);
  const numeral = numeralAt(plain, at);
  if (!numeral) return undefined;
  const { value, end, decimals } = numeral;
  const tenths = TENTHS.exec(plain.slice(end, end + 5));
  if (tenths && value.gt(0) && value.lte(10)) {
    const rest = tenths[2] ? new Decimal(5) : (numeralAt(tenths[1] ?? '', 0)?.value ?? new Decimal(0));
    const span = { start: at, end: end + tenths[0].length };
    const percent = value.times(10).plus(rest);
    if (tenths[1] ?? tenths[2]) return make(span, percent, 0, 'exact', PERCENT);
    // 8成 speaks in tens of percent, rounded or cut: anything from 75 up to 90.
    return { ...make(span, percent, 0, 'about', PERCENT), low: percent.minus(5), high: percent.plus(10) };
  }
  const quantity = withUnit(plain, signed(plain, at, end), value, decimals, end);
  return numeral.chinese && !isChineseQuantity(plain, quantity, value) ? undefined : quantity;
}

function percentAfter(plain: string, start: number, at: number): FoundQuantity | undefined {
  if (plain.charAt(at) === '百') return make({ start, end: at + 1 }, HUNDRED, 0, 'exact', PERCENT);
  const numeral = numeralAt(plain, at);
  if (!numeral) return undefined;
  const { exactness } = exactnessAt(plain, start, numeral.end);
  return make({ start, end: numeral.end }, numeral.value, numeral.decimals, exactness, PERCENT);
}

/** A minus sign belongs to the number when it cannot be a dash: at the beginning, or after a mark or 為/達. */
function signed(plain: string, at: number, end: number): Span {
  const sign = plain.charAt(at - 1);
  if (sign !== '-' && sign !== '負') return { start: at, end };
  const before = plain.slice(Math.max(0, at - 3), at - 1);
  return sign === '負' || /(?:^|[\s(:、,為達率])$/.test(before) ? { start: at - 1, end } : { start: at, end };
}

function withUnit(plain: string, span: Span, size: Decimal, decimals: number, end: number): FoundQuantity {
  const value = span.start < end && /[-負]/.test(plain.charAt(span.start)) ? size.neg() : size;
  const around = exactnessAt(plain, span.start, end);
  const unit = unitAt(plain, around.end);
  const trailing = unit && /^\s?(?:餘|多)(?![\u4e00-\u9fff])/.exec(plain.slice(unit.end, unit.end + 2));
  const exactness: Exactness = trailing ? 'and-more' : around.exactness;
  return make(
    { start: span.start, end: unit?.end ?? around.end },
    value,
    decimals,
    exactness,
    unit?.unit ?? NO_UNIT,
  );
}

function make(span: Span, value: Decimal, decimals: number, exactness: Exactness, unit: Unit): FoundQuantity {
  return { value, ...bounds(value, decimals, exactness), exactness, unit, decimals, span };
}

/** Chinese digits occur inside of words: they count only before a measure word, and a bare 一 hardly ever. */
function isChineseQuantity(plain: string, quantity: FoundQuantity, value: Decimal): boolean {
  if (quantity.unit.dimension === 'none')
    return value.gte(100) && /[萬億]/.test(plain.slice(quantity.span.start, quantity.span.end));
  // 百萬元 alone is a unit's name (單位：百萬元).
  if (/^[百千萬億]+[^\d〇零一二三四五六七八九十]/.test(plain.slice(quantity.span.start, quantity.span.end)))
    return false;
  const before = plain.charAt(quantity.span.start - 1);
  if (/[統唯萬之第某任同每逐]/.test(before)) return false;
  if (plain.startsWith('十分', quantity.span.start)) return false;
  if (!value.eq(1)) return true;
  return (
    /[共計達為辦完至少滿]/.test(before) &&
    !/^一(?:個|種|般|項|年|日)/.test(plain.slice(quantity.span.start, quantity.span.end))
  );
}
