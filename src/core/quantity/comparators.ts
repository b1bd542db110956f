import type { Span } from './quantity';
import type { Comparator } from './target';
import { readUnit } from './units';

/** Words of comparison, as patterns without their place. 不 and 未 turn those of the first two lists round. */
const MORE = '(?:超過|逾|高[於过過]|大於|多於|優於|過)';
const LESS = '(?:低於|少於|小於)';
const NOT = '(?:不[得可應能會宜致]?|未[曾能]?|沒有?|無法|不至於)';
const OR = '[或、/]?(?:者)?';
/** What may stand between 至少 and its number: a verb or two, and what is done. */
const DOING = '(?:[^\\s\\w()<>~,.;:%+，。、；：…一二兩三四五六七八九十百千萬億率數值為量比占]{0,6}\\s?)';
/** 降至, 縮短為, 減少到. */
const LOWERED =
  '(?:降|降低|下降|調降|減|減少|減低|縮短|縮減|縮小|壓縮|壓低|抑低|減輕|控制)(?:至|為|到|成|在)';
const DONE = '(?:[應須要需]?(?:達到?|為|有|是|辦理|完成)?)';

/** 44 targets under 35 measures: so many of one thing belong to so many of another. 500 tickets under 30 days do not. */
const BELONGING = /(?<![\d.])\d{1,4} (?:[a-z-]{1,16} ){0,2}[a-z]{2,16}s under\s?$/i;
const OF_THINGS = /^[\d,]+ (?:[a-z-]{1,16} ){0,2}?([a-z]{2,16}s)\b/i;

function belongs(before: string, plain: string, { start }: Span): boolean {
  if (!BELONGING.test(before)) return false;
  const things = OF_THINGS.exec(plain.slice(start, start + 64))?.[1];
  return things !== undefined && ['none', 'count'].includes(readUnit(things).dimension);
}

/** Words before a number, the longer ones first: 不低於 contains 低於. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [
    new RegExp(
      `(?:${NOT}${LESS}|不下於?|不亞於|(?:[高大]於|超過)${OR}(?:\\(?等於\\)?)|等於${OR}[高大]於|(?:至少|最少|起碼|最低)${DOING}|下限[為是]?|[應須]達|>\\s?=|[≥⩾]|at least|no fewer than|no less than|not less than|minimum(?: of)?|(?<![\\d.] ?)\\bmin\\.?)\\s?${DONE}\\s?$`,
      'i',
    ),
    '>=',
  ],
  [
    new RegExp(
      `(?:${NOT}${MORE}|[低小]於${OR}(?:\\(?等於\\)?)|等於${OR}[低小]於|(?:最多|至多|最高)[為是]?|上限[為是]?|${LOWERED}|<\\s?=|[≤⩽]|at most|no more than|not more than|(?:not|never) (?:to )?exceed(?:ing)?|up to|within(?: an?)?(?: average| mean| maximum| target)?(?: of)?|maximum(?: of)?|(?<![\\d.] ?)\\bmax\\.?|reduced? to)\\s?$`,
      'i',
    ),
    '<=',
  ],
  [/(?:低於|小於|少於|未達|未滿|不到|不足|不及|<|less than|fewer than|lower than|below|under)\s?$/i, '<'],
  [
    /(?:(?:超過|逾|高於|大於|多於|優於|突破)了?|(?<![經通透不])過|>|more than|greater than|higher than|over|above|surpass(?:es|ing)?|exceeds?|exceeding)\s?$/i,
    '>',
  ],
];

const INCLUDED = '\\s?\\(?(?:含\\)?)?';
const EXCLUDED = '\\(不[含包][^)]{0,8}\\)';
const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [new RegExp(`^\\s?(?:${EXCLUDED}以上|以上${EXCLUDED})`), '>'],
  [new RegExp(`^\\s?(?:${EXCLUDED}以[下內]|以[下內]${EXCLUDED})`), '<'],
  [new RegExp(`^${INCLUDED}(?:[或及]者?)?(?:以上|之上|更多|為下限|↑)`), '>='],
  [new RegExp(`^${INCLUDED}(?:[或及]者?)?(?:以下|以內|之內|更少|為上限|為限|↓|內(?![部政容外]))`), '<='],
  [/^\s?之下/, '<'],
  [/^\s?or (?:more|above|higher|greater|over)\b/i, '>='],
  [/^\s?or (?:less|fewer|below|lower|under)\b/i, '<='],
  [/^\s?\+/, '>='],
];

/** 比30件大, 比 170 低: the words stand on both sides. */
const THAN = /比\s?$/;
const THAN_AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/^\s?(?:[大高多]|更[大高多])/, '>'],
  [/^\s?(?:[小低少]|更[小低少])/, '<'],
];

/** The comparison that the words round a quantity state; `null` when they state none. */
export function comparatorAround(plain: string, span: Span): Comparator | null {
  const before = plain.slice(Math.max(0, span.start - 24), span.start);
  const after = plain.slice(span.end, span.end + 12);
  const find = (words: readonly (readonly [RegExp, Comparator])[], text: string): Comparator | undefined =>
    words.find(([pattern]) => pattern.test(text))?.[1];
  return (
    find(AFTER, after) ??
    (THAN.test(before) ? find(THAN_AFTER, after) : undefined) ??
    (belongs(before, plain, span) ? undefined : find(BEFORE, before)) ??
    null
  );
}

const RANGE_MARK = /^\s?(?:~|-{1,2}|—{1,2}|─{1,2}|―|‒|\.{2,3}|…|至|到|to)\s?$/i;
const RANGE_WORD = /^\s?(?:~|-{1,2}|—{1,2}|─{1,2}|―|至|到|與|和|及|and|to)\s?$/i;
const RANGE_INTRODUCED = /(?:介於|位於|between|落在|維持在)\s?$/i;
const RANGE_CLOSED = /^\s?(?:之間|間)/;
/** 由24%至30% tells a change, not a range. */
const CHANGE = /(?:由|自|從|from)\s?$/i;

/** Whether two neighbouring quantities are the ends of one range: `2.5~6.5%`, 介於 A 至 B, `between A and B`. */
export function isRange(plain: string, first: Span, second: Span): boolean {
  const between = plain.slice(first.end, second.start);
  const before = plain.slice(Math.max(0, first.start - 10), first.start);
  if (RANGE_INTRODUCED.test(before) || RANGE_CLOSED.test(plain.slice(second.end, second.end + 3)))
    return RANGE_WORD.test(between);
  return RANGE_MARK.test(between) && !CHANGE.test(before);
}

/** Whether two comparisons bound one value from both sides: 5%以上10%以下. */
export const areOpposite = (a: Comparator | null, b: Comparator | null): boolean =>
  (a?.startsWith('>') === true && b?.startsWith('<') === true) ||
  (a?.startsWith('<') === true && b?.startsWith('>') === true);
