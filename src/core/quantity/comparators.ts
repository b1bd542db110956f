import type { Span } from './quantity';
import type { Comparator } from './target';

/** Words before a number, the longer ones first: 不低於 contains 低於. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [
    /(?:不[得可應能]?(?:低於|少於|小於)|大於等於|大於或等於|至少|最少|>=|≥|at least|no fewer than|no less than|not less than|minimum(?: of)?)\s?(?:[應須要]?達|為|有|辦理|完成)?\s?$/i,
    '>=',
  ],
  [
    /(?:不[得可應能]?(?:超過|逾|高於|大於|多於)|小於等於|小於或等於|最多|至多|上限(?:為)?|控制在|壓低至|降至|降低至|下降至|減至|減少至|縮短至|<=|≤|at most|no more than|not more than|up to|within|maximum(?: of)?|reduced? to)\s?$/i,
    '<=',
  ],
  [/(?:低於|小於|少於|未達|未滿|不到|不足|<|less than|fewer than|lower than|below|under)\s?$/i, '<'],
  [
    /(?:超過|逾|高於|大於|多於|突破|>|more than|greater than|higher than|over|above|exceeds?|exceeding)\s?$/i,
    '>',
  ],
];

const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/^\s?\(?(?:含\)?)?以上/, '>='],
  [/^\s?\(?(?:含\)?)?(?:以下|以內|之內|內(?![部政容外]))/, '<='],
  [/^\s?or (?:more|above|higher|greater|over)\b/i, '>='],
  [/^\s?or (?:less|fewer|below|lower|under)\b/i, '<='],
  [/^\s?\+/, '>='],
];

/** The comparison that the words round a quantity state; `null` when they state none. */
export function comparatorAround(plain: string, span: Span): Comparator | null {
  const before = plain.slice(Math.max(0, span.start - 24), span.start);
  const after = plain.slice(span.end, span.end + 12);
  return (
    AFTER.find(([pattern]) => pattern.test(after))?.[1] ??
    BEFORE.find(([pattern]) => pattern.test(before))?.[1] ??
    null
  );
}

const RANGE_MARK = /^\s?(?:~|-|至|到|to)\s?$/i;
const RANGE_WORD = /^\s?(?:~|-|至|到|與|和|及|and|to)\s?$/i;
const RANGE_INTRODUCED = /(?:介於|between|落在|維持在)\s?$/i;
/** 由24%至30% tells a change, not a range. */
const CHANGE = /(?:由|自|從|from)\s?$/i;

/** Whether two neighbouring quantities are the ends of one range: `2.5~6.5%`, 介於 A 至 B, `between A and B`. */
export function isRange(plain: string, first: Span, second: Span): boolean {
  const between = plain.slice(first.end, second.start);
  const before = plain.slice(Math.max(0, first.start - 10), first.start);
  if (RANGE_INTRODUCED.test(before)) return RANGE_WORD.test(between);
  return RANGE_MARK.test(between) && !CHANGE.test(before);
}
