import { allMatches } from '../text/allMatches';
import type { Span } from './quantity';
import { westernYear } from './westernYear';

/** A time that a text names. `year` is 西元; `month` and `day` where they are said. */
export interface Period {
  readonly span: Span;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Whether the year is said in figures, or relative to the report's (本年, 上年度). */
  readonly relative: 'this' | 'last' | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const CHINESE =
  /(?:(?<era>民國)\s?)?(?:本\((?<own>\d{2,3})\)|(?<this>本年度?|今年度?|當年度?|本期|年內)|(?<last>上年度?|去年度?|前一年度?|上一年度?|前年度|上年同期|去年同期)|(?<![\d,])(?<year>(?:19|20)\d{2}|\d{1,3})\s?學?年(?:度|底)?)(?:\s?\((?<alias>\d{2,4})\s?年度?\))?(?:\s?(?<month>\d{1,2})\s?月(?:份|底|初|間)?(?:\s?(?<day>\d{1,2})\s?日)?)?|(?<aloneMonth>(?<!\d)(?:1[0-2]|[1-9]))\s?月(?:底|份|初|中旬|間)?(?:\s?(?<aloneDay>\d{1,2})\s?日)?|(?<yearEnd>年底)/g;

/** 2025-12-31, 2025/12/31, 100.12.31: the year 西元, or 民國 in two or three digits. */
const NUMERIC =
  /(?<![\d.,/-])(?<year>(?:19|20)\d{2}|\d{2,3})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/]|[-.]\d)/g;

const ENGLISH =
  /\b(?:(?<day>\d{1,2})\s)?(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s(?:(?<dayAfter>\d{1,2}),?\s)?(?<year>(?:19|20)\d{2})\b|\b(?<!\bover the )(?<last>(?:previous|prior|last)(?:\s(?:financial|fiscal))?\syear)\b|\b(?<this>this(?:\s(?:financial|fiscal))?\syear|current year)\b|\b(?:FY\s?)?(?<alone>(?:19|20)\d{2})(?:[-/]\d{2,4})?\b(?!\s?[%年])/gi;

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** 民國 years below 200 become 西元; a number below 30 without 民國 is a duration (3 年), not a year. */
function chineseYear(text: string | undefined, era: boolean): number | null {
  const year = number(text);
  if (year === null) return null;
  return westernYear(year) ?? (era ? year + 1911 : null);
}

/** Finds the years, months and days that a readable text names, in order. */
export function findPeriods(plain: string, reportYear: number | null): readonly Period[] {
  const periods = [
    ...(/[-/.]/.test(plain) ? numericPeriods(plain) : []),
    ...(/[年月期本]/.test(plain) ? chinesePeriods(plain, reportYear) : []),
    ...(/[A-Za-z]/.test(plain) ? englishPeriods(plain, reportYear) : []),
  ].sort((a, b) => a.span.start - b.span.start);
  // The 2025 of 2025-12-31 is no period of its own. Of two that begin at one place, the numeric one is first.
  let end = 0;
  return periods.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function numericPeriods(plain: string): readonly Period[] {
  return allMatches(NUMERIC, plain).flatMap((match) => {
    const { year, month, day } = match.groups ?? {};
    const said = chineseYear(year, false);
    const isDate =
      said !== null && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
    return isDate
      ? [{ span: spanOf(match), year: said, month: number(month), day: number(day), relative: null }]
      : [];
  });
}

function chinesePeriods(plain: string, reportYear: number | null): readonly Period[] {
  return allMatches(CHINESE, plain).flatMap((match): readonly Period[] => {
    const groups = match.groups ?? {};
    const { own, alias, era } = groups;
    const isThis = groups['this'] ?? own ?? groups['yearEnd'];
    const relative = isThis !== undefined ? 'this' : groups['last'] !== undefined ? 'last' : null;
    const said = chineseYear(groups['year'] ?? own ?? alias, (era ?? own ?? alias) !== undefined);
    const year = said ?? relativeYear(relative, reportYear);
    const month = groups['yearEnd'] === undefined ? number(groups['month'] ?? groups['aloneMonth']) : 12;
    const day = number(groups['day'] ?? groups['aloneDay']);
    return year === null && relative === null && month === null
      ? []
      : [{ span: spanOf(match), year, month, day, relative }];
  });
}

function englishPeriods(plain: string, reportYear: number | null): readonly Period[] {
  const periods = allMatches(ENGLISH, plain).map((match): Period => {
    const groups = match.groups ?? {};
    const relative = groups['this'] !== undefined ? 'this' : groups['last'] !== undefined ? 'last' : null;
    const month = groups['month'] === undefined ? null : MONTHS.indexOf(groups['month'].toLowerCase()) + 1;
    const year = number(groups['year'] ?? groups['alone']) ?? relativeYear(relative, reportYear);
    return { span: spanOf(match), year, month, day: number(groups['day'] ?? groups['dayAfter']), relative };
  });
  return periods.flatMap((period, index) => {
    const [previous, next] = [periods[index - 1], periods[index + 1]];
    if (previous && isOneYear(plain, previous, period)) return [];
    return next && isOneYear(plain, period, next)
      ? [{ ...period, span: { start: period.span.start, end: next.span.end } }]
      : [period];
  });
}

/** 2016 to 2017 is one year of accounts; from 2016 to 2017 something changed. */
function isOneYear(plain: string, first: Period, second: Period): boolean {
  const isNext = first.year !== null && second.year === first.year + 1;
  if (!isNext || plain.slice(first.span.end, second.span.start) !== ' to ') return false;
  return !/\b(?:from|between)\s$/i.test(plain.slice(Math.max(0, first.span.start - 8), first.span.start));
}

function relativeYear(relative: 'this' | 'last' | null, reportYear: number | null): number | null {
  if (relative === null || reportYear === null) return null;
  return relative === 'this' ? reportYear : reportYear - 1;
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
