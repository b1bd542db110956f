import { Decimal, ONE } from '../../quantity/decimal';
import { placeAt } from '../../quantity/place';
import { isPercent, type FoundQuantity, type Span } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import type { Comparison } from './comparisons';

/** 成長 2 倍, 為去年的 2.5 倍, doubled: how many times a figure is another one, as a text says. */
export interface Multiple {
  readonly span: Span;
  /** `by`: it grew by so many times; `to`: it is so many times the other. */
  readonly reading: 'by' | 'to';
  /** The bounds of what is stated; `high` is `null` for more than so many. */
  readonly low: Decimal;
  readonly high: Decimal | null;
  readonly current: FoundQuantity;
  readonly base: FoundQuantity;
}

/** Nothing but these stands between the second figure and 倍: another noun would speak of another thing. */
const BY_BETWEEN =
  /^[)\s,，]{0,3}(?:即|則|已|共|亦|且|約|大幅|呈|總計)?(?:增加|成長|增長|提[升高]|上升|擴大|高出|多出|增幅)(?:率|幅度)?(?:了|約|達|近|逾|超過|計|高|\s){0,4}$/;
const TO_BETWEEN =
  /^[)\s,，]{0,3}(?:大幅|呈)?(?:(?:增加|成長|提[升高]|上升)[,，]?\s?)?(?:已|即|約|則)?(?:[為是至達成]|相當於)\s?(?:原[有來本]?|前[^,，。;\d]{0,6}|去年|上年度?|\d{2,4}\s?年度?)?(?:同期)?[之的]?(?:了|約|達|近|逾|超過|\s){0,3}$/;
const ENGLISH_BETWEEN =
  /^(?:\s(?:in|for|the|last|previous|prior|year|before|\d{4})){0,5},?\s(?:(?:or|an?|increase|rise|of|about|almost|nearly|over|more|than|some)\s){0,5}$/i;
const INCREASE_OF = /\b(?:increase|rise) of\b/i;
const TIMES = /^(?:次|倍)$/;
const MORE = /^\s(?:more|higher|greater|larger)(?=[\s.,;)]{0,2}$|[.,;)])/i;
const AS_MANY = /^\s(?:as (?:many|much|high|large))(?=[\s.,;)]{0,2}$|[.,;)])/i;
const WORD_BEFORE =
  /(?:倍增|翻倍|加倍|\b(?:doubled|tripled|quadrupled))(?=,?\s?(?:from|[由自從])[^,，。;]{0,12}$)/i;
const WORD_BEHIND =
  /^(?:[^,，。;\d\s(]{0,4}[,，]?\s?(?:已|即|呈|大幅|成長)?)(倍增|翻倍|加倍|doubling|tripling|quadrupling)/i;
const TWO = new Decimal(2);
const WORD_VALUES: readonly (readonly [RegExp, Decimal])[] = [
  [/^tripl/i, new Decimal(3)],
  [/^quadrupl/i, new Decimal(4)],
];
/** So far behind the second of the two figures a multiple is still about both. */
const REACH = 40;

/** A text with the figures that it compares. */
interface Compared {
  readonly plain: string;
  readonly quantities: readonly FoundQuantity[];
  readonly comparisons: readonly Comparison[];
}

/** Finds the multiples that a text states of two figures that it compares. */
export function* readMultiples({ plain, quantities, comparisons }: Compared): Iterable<Multiple> {
  for (const { current, base, difference, at } of comparisons) {
    if (!areAlike(current, base) || base.value.lte(0)) continue;
    const second = current.span.start > base.span.start ? current : base;
    const isBehind = difference !== null && !TIMES.test(difference.unit.name);
    const last = isBehind ? difference : second;
    const next = quantities[at + (isBehind ? 3 : 2)];
    const found = (next && inFigures(plain, last, next)) ?? inWords(plain, current, base, second);
    if (found) yield { ...found, current, base };
  }
}

type Stated = Omit<Multiple, 'current' | 'base'>;

/** 2 倍, three times as many, right behind the figures. */
function inFigures(plain: string, last: FoundQuantity, next: FoundQuantity): Stated | null {
  const between = plain.slice(last.span.end, next.span.start);
  if (between.length > REACH || /[。;\n]|\.\s/.test(between) || !TIMES.test(next.unit.name)) return null;
  const reading = readingOf(plain, between, next);
  return reading && { span: next.span, reading, ...boundsOf(next) };
}

function readingOf(plain: string, between: string, next: FoundQuantity): Multiple['reading'] | null {
  if (next.unit.name === '倍')
    return BY_BETWEEN.test(between) ? 'by' : TO_BETWEEN.test(between) ? 'to' : null;
  if (!ENGLISH_BETWEEN.test(between)) return null;
  if (INCREASE_OF.test(between)) return 'by';
  const behind = plain.slice(next.span.end, next.span.end + REACH);
  return MORE.test(behind) ? 'by' : AS_MANY.test(behind) ? 'to' : null;
}

/** Doubled from 400 to 800; 由 400 件增至 800 件，倍增. */
function inWords(
  plain: string,
  current: FoundQuantity,
  base: FoundQuantity,
  second: FoundQuantity,
): Stated | null {
  const first = second === current ? base : current;
  const from = Math.max(0, first.span.start - REACH);
  const before = WORD_BEFORE.exec(plain.slice(from, first.span.start));
  const behind = WORD_BEHIND.exec(plain.slice(second.span.end, second.span.end + REACH));
  const word = before?.[0] ?? behind?.[1];
  if (word === undefined) return null;
  const start = before ? from + before.index : second.span.end + (behind?.[0].length ?? 0) - word.length;
  const value = WORD_VALUES.find(([pattern]) => pattern.test(word))?.[1] ?? TWO;
  const isMore = /(?:more than|over)\s$/i.test(plain.slice(Math.max(0, start - 12), start));
  const low = isMore ? value : value.minus(placeAt(0).half);
  return {
    span: { start, end: start + word.length },
    reading: 'to',
    low,
    high: isMore ? null : value.plus(ONE),
  };
}

/** What the printed multiple can stand for: rounded or cut, or as far as its 約 reaches; nothing bounds 逾. */
function boundsOf({ value, low, high, decimals, exactness }: FoundQuantity): Pick<Multiple, 'low' | 'high'> {
  const { whole, half } = placeAt(-decimals);
  switch (exactness) {
    case 'exact':
      return { low: value.minus(half), high: value.plus(whole) };
    case 'about':
    case 'almost':
      return { low, high };
    case 'and-more':
    case 'over':
      return { low: value, high: null };
  }
}

/** One thing; 1,200 cases, compared with 400 last year. */
function areAlike(a: FoundQuantity, b: FoundQuantity): boolean {
  const relation = relateUnits(a.unit, b.unit);
  return relation === 'unknown' ? ![a, b].some(isPercent) : relation !== 'different';
}
