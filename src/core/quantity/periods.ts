import type { Span } from './quantity';

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
  /(?:(?<era>民國)\s?)?(?:本\((?<own>\d{2,3})\)|(?<this>本年度?|今年度?|當年度?|本期|年內)|(?<last>上年度?|去年度?|前一年度?|上一年度?|前年度|上年同期|去年同期)|(?<year>(?:19|20)\d{2}|\d{1,3})\s?年(?:度|底)?)(?:\s?\((?<alias>\d{2,4})\s?年度?\))?(?:\s?(?<month>\d{1,2})\s?月(?:份|底|初|間)?(?:\s?(?<day>\d{1,2})\s?日)?)?|(?<aloneMonth>(?<!\d)(?:1[0-2]|[1-9]))\s?月(?:底|份|初|中旬|間)?(?:\s?(?<aloneDay>\d{1,2})\s?日)?/g;

const ENGLISH =
  /\b(?:(?<day>\d{1,2})\s)?(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s(?:(?<dayAfter>\d{1,2}),?\s)?(?<year>(?:19|20)\d{2})\b|\b(?<last>(?:previous|prior|last)(?:\s(?:financial|fiscal))?\syear)\b|\b(?<this>this(?:\s(?:financial|fiscal))?\syear|current year)\b|\b(?:FY\s?)?(?<alone>(?:19|20)\d{2})(?:[-/]\d{2,4})?\b(?!\s?[%年])/gi;

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** 民國 years below 200 become 西元; a number below 30 without 民國 is a duration (3 年), not a year. */
function chineseYear(text: string | undefined, era: boolean): number | null {
  const year = number(text);
  if (year === null) return null;
  if (year >= 1900) return year;
  return era || (year >= 30 && year < 200) ? year + 1911 : null;
}

/** Finds the years, months and days that a readable text names, in order. */
export function findPeriods(plain: string, reportYear: number | null): readonly Period[] {
  const periods: Period[] = [];
  for (const match of plain.matchAll(CHINESE)) {
    const groups = match.groups ?? {};
    const relative =
      groups['this'] !== undefined || groups['own'] !== undefined
        ? 'this'
        : groups['last'] !== undefined
          ? 'last'
          : null;
    const said = chineseYear(
      groups['year'] ?? groups['own'] ?? groups['alias'],
      groups['era'] !== undefined || groups['own'] !== undefined || groups['alias'] !== undefined,
    );
    const year = said ?? relativeYear(relative, reportYear);
    const month = number(groups['month'] ?? groups['aloneMonth']);
    const day = number(groups['day'] ?? groups['aloneDay']);
    if (year === null && relative === null && month === null) continue;
    periods.push({ span: spanOf(match), year, month, day, relative });
  }
  if (/[A-Za-z]/.test(plain)) {
    for (const match of plain.matchAll(ENGLISH)) {
      const groups = match.groups ?? {};
      const relative = groups['this'] !== undefined ? 'this' : groups['last'] !== undefined ? 'last' : null;
      const month = groups['month'] === undefined ? null : MONTHS.indexOf(groups['month'].toLowerCase()) + 1;
      const year = number(groups['year'] ?? groups['alone']) ?? relativeYear(relative, reportYear);
      periods.push({
        span: spanOf(match),
        year,
        month,
        day: number(groups['day'] ?? groups['dayAfter']),
        relative,
      });
    }
  }
  return periods.sort((a, b) => a.span.start - b.span.start);
}

function relativeYear(relative: 'this' | 'last' | null, reportYear: number | null): number | null {
  if (relative === null || reportYear === null) return null;
  return relative === 'this' ? reportYear : reportYear - 1;
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
