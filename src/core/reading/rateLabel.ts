import type { Span } from '../quantity/quantity';

/** What the words before a percentage call it. */
export type RateLabel = 'achievement' | 'growth' | 'reduction' | 'share';

/** Words directly before a percentage, and what they call it. */
const LABELS: readonly (readonly [RegExp, RateLabel])[] = [
  [
    /(?:達成率|執行率|完成率|達成比[率例]|achievement rate|rate of achievement)(?:已|約|達|為|爲|是|:|\s|計|僅|高|of|was|is|reached)*$/i,
    'achievement',
  ],
  [
    /(?:減少率?|減幅|降幅|下降|降低|decreased?(?: by| of)?|fell by|reduction of|reduced by)(?:了|約|達|為|爲|:|\s)*$/i,
    'reduction',
  ],
  [
    /(?:成長率?|增幅|增加率?|年增率?|增長|grew by|growth of|rose by|increased?(?: by| of)?)(?:了|約|達|為|爲|:|\s)*$/i,
    'growth',
  ],
];
const SHARE = /(?:占|佔)[^,，。;%]{1,40}$/;

/** What a percentage is called by the words before it; `undefined` where they do not call it a rate. */
export function labelOf(plain: string, span: Span): RateLabel | undefined {
  const before = plain.slice(Math.max(0, span.start - 48), span.start);
  const named = LABELS.find(([pattern]) => pattern.test(before))?.[1];
  return named ?? (SHARE.test(before) ? 'share' : undefined);
}

const LAST_YEAR = /(?:相?較|比|去年|上年度?|前年|同期|previous|prior|last year)[^,，。;:]{0,12}$/i;
const LAST_YEAR_NAMED =
  /(?:相?較|比)(?:於|之)?\s?(?:去年|上年度?|前一?年度?|\d{2,4}\s?年度?)|(?:去年|上年度?)同期|compared with (?:last|the previous|the prior) year/i;
const TARGET_BEFORE = /(?:目標(?:數|值)?|預[定計期]|原[定訂])[^,，。;:\d]{0,6}$|\btarget(?: of| was)?\s?$/i;
const TARGET_AFTER = /^\s?(?:之|的)?目標/;
const SINCE = /(?:相?較|比)(?:於|之)?\s?$/;
const BUDGET_RATE = /(?:預算|經費)執行率[^,，。;]{0,6}$/;

/** The words before a place, so many at most, none before `floor`. */
const before = (plain: string, { start }: Span, most: number, floor = 0): string =>
  plain.slice(Math.max(floor, start - most), start);

/** Whether the words before a figure say that it is last year's. */
export const isCalledLastYears = (plain: string, span: Span, floor: number): boolean =>
  LAST_YEAR.test(before(plain, span, 24, floor));

/** Whether words name last year as what something is compared with. */
export const namesLastYear = (words: string): boolean => LAST_YEAR_NAMED.test(words);

/** Whether the words round a figure call it the target. */
export const isCalledTarget = (plain: string, span: Span, floor: number): boolean =>
  TARGET_BEFORE.test(before(plain, span, 20, floor)) ||
  TARGET_AFTER.test(plain.slice(span.end, span.end + 6));

/** Whether a time is the one that something is compared with: 較112年. */
export const saysSince = (plain: string, time: Span): boolean => SINCE.test(before(plain, time, 4));

/** Whether a percentage is of the money that was spent. */
export const isBudgetRate = (plain: string, span: Span): boolean => BUDGET_RATE.test(before(plain, span, 24));
