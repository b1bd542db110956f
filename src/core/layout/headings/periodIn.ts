import { westernYear } from '../../quantity/westernYear';
import { madeOf, OF } from './madeOf';
import type { PeriodPart, ReportPeriod } from '../period';

/** A heading without the period that it names. */
export interface WithoutPeriod {
  readonly period: ReportPeriod | null;
  readonly rest: string;
}

interface Found {
  readonly year?: number;
  readonly part?: PeriodPart;
}

type Token = readonly [RegExp, (match: RegExpExecArray) => Found | undefined];

const DIGITS = '一二三四五六七八九';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ORDINALS: Readonly<Record<string, number>> = {
  '1st': 1,
  first: 1,
  '2nd': 2,
  second: 2,
  '3rd': 3,
  third: 3,
  '4th': 4,
  fourth: 4,
};

/** 本季平均, Q2 total, Total / average: what sums a period up is of that period. */
const SUM =
  /^(?:[/／或] ?)?(?:合計|總計|小計|總和|平均|平均值|total|average|avg\.?|mean)(?: ?(?:[/／或]|or|\() ?(?:合計|總計|平均|平均值|total|average|avg\.?|mean)\)?)?$/;

/** What names a period in a heading, in the order in which it is looked for. Texts are in lower case. */
const TOKENS: readonly Token[] = [
  [
    /^(9\d|1[0-4]\d)\s?(?=(?:年度)?(?:原[訂定]|修正)?(?:目標|實際|實績|達成|預定|預計|計[畫劃]|成果|執行|績效|決算|預算|完成|基準))/,
    yearOf,
  ],
  [
    /(?:民國|西元|公元)?\s?(\d{2,4})\s?(?:會計|學)?年(?:度)?(?:[底終末](?![線標]))?(?:\s?\((?:民國)?\d{2,4}年?度?\))?/,
    yearOf,
  ],
  [/(?<![a-z])(?:fy|cy|ay)\s?'?(\d{4}|\d{2})(?:\s?[-/–]\s?(?:fy)?'?\d{2,4})?(?!\d)/, fiscalYear],
  [/(?<![\d.])((?:19|20)\d{2}) ?(?:to|[-–~]) ?((?:19|20)\d{2})(?![\d.%])/, yearsTo],
  [/(?<![\d.])((?:19|20)\d{2})(?:\s?[-/–]\s?(?:20)?\d{2})?(?![\d.%])/, yearOf],
  [/民國(\d{2,3})/, yearOf],
  [/(\d{1,2})月?\s?[-~至到]\s?(\d{1,2})\s?月(?:份)?(?:累計|合計)?/, throughMonths],
  [
    /(?:截至|累計至|至)\s?第?\s?([一二三四1-4])\s?季(?:度|底|末|止)?(?:累計)?/,
    ([, quarter = '']) => toDate(chinese(quarter) * 3),
  ],
  [/(?:截至|至|累計至)\s?(\d{1,2})\s?月(?:底|份|止)?(?:止)?(?:累計)?/, ([, month]) => toDate(Number(month))],
  [
    /第?\s?([一二三四1-4])\s?季(?:度)?|(?<![a-z])q(?:uarter)?\s?([1-4])(?!\d)|(?<!\d)([1-4])q(?![a-z])/,
    quarter,
  ],
  [/(?<![a-z])(1st|2nd|3rd|4th|first|second|third|fourth) (quarter|half)/, ordinalPart],
  [/上半年(?:度)?|(?<![a-z])h1(?!\d)|(?<!\d)1h(?![a-z])/, () => ({ part: { kind: 'half', number: 1 } })],
  [/下半年(?:度)?|(?<![a-z])h2(?!\d)|(?<!\d)2h(?![a-z])/, () => ({ part: { kind: 'half', number: 2 } })],
  [/(?<!\d)(1[0-2]|0?[1-9])\s?月(?:份)?/, ([, month]) => ofMonth(Number(month))],
  [/(十[一二]?|[一二三四五六七八九])\s?月(?:份)?/, ([, month = '']) => ofMonth(chinese(month))],
  [
    /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s?(?:[-–—]|to|through)\s?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?![a-z])/,
    throughNamedMonths,
  ],
  [
    /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\.?(?![a-z])/,
    ([, name = '']) => ofMonth(MONTHS.indexOf(name) + 1),
  ],
  [/(?:本|當|今)年(?:度)?(?:至今)?(?:累計|累積)(?:至今)?/, () => toDate(null)],
  [
    /全年(?:度)?(?:累計|合計|平均|總計)?|年(?:度)?(?:累計|合計|平均|總計)|(?<![a-z])(?:full[- ]year|whole year|annual|yearly|year[- ]end|year|fy|12[- ]months?|twelve[- ]months?)(?: (?:total|average|avg|mean|result))(?![a-z])|(?<![a-z])(?:full[- ]year|whole year|annual|yearly|year[- ]end)(?![a-z])/,
    whole,
  ],
  [
    /(?:累計|累積)?(?:截至|迄至?|至)\s?(?:目前|現在|今|(?:本|當)[月季期年](?:底|末|份|度)?)(?:為止|止)?(?:之)?(?:累計|累積)?|累計|累積|(?<![a-z])(?:ytd|year[- ]to[- ]date|to[- ]date|cumulative|cum\.?)(?![a-z])/,
    () => toDate(null),
  ],
  [
    /(?:本|當|單|當期)月(?:份)?|(?<![a-z])(?:this|current|the) month(?:'s)?(?![a-z])|(?<![a-z])month(?:ly)?(?= [a-z])/,
    () => ofThis('month'),
  ],
  [
    /(?:本|當|單)季(?:度)?|(?<![a-z])(?:this|current|the) quarter(?:'s)?(?![a-z])|(?<![a-z])quarter(?:ly)?(?= [a-z])/,
    () => ofThis('quarter'),
  ],
  [/^12個月(?:合計|總計|平均)$/, whole],
  [SUM, whole],
];

/** What every period has one of: most headings name none, and one look tells. */
const MAY_NAME_PERIOD =
  /[年季月]|累[計積]|[至迄]今|截?至(?:目前|現在|本期|當期)|民國|[合總]計|總和|平均|(?:19|20)\d{2}|^(?:9\d|1[0-4]\d)|(?<![a-z])(?:[fca]y|12[- ]|twelve|[qh]\s?\d|quarter\s?\d|ytd|cum|full|whole|annual|year|to[- ]date|this|current|the|month|quarter|total|average|avg|mean|1st|2nd|3rd|4th|first|second|third|fourth|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[qh]/;

/** The part of that which needs neither a Chinese word nor a Latin letter. */
const MAY_NAME_YEAR = /(?:19|20)\d{2}|^(?:9\d|1[0-4]\d)/;

/** Whether a heading may name a period; `made` is what it is made of. */
export function mayNamePeriod(heading: string, made: number): boolean {
  if ((made & (OF.PERIOD | OF.LATIN)) !== 0) return MAY_NAME_PERIOD.test(heading);
  return (made & OF.DIGIT) !== 0 && MAY_NAME_YEAR.test(heading);
}

/** Takes the period out of a heading (lower case, widths folded): 112年度目標值 → 目標值 of 2023. */
export function periodIn(heading: string): WithoutPeriod {
  if (!mayNamePeriod(heading, madeOf(heading))) return { period: null, rest: heading };
  let rest = heading;
  let year: number | null = null;
  let part: PeriodPart | null = null;
  for (const [pattern, read] of TOKENS) {
    const match = pattern.exec(rest);
    const found = match && read(match);
    if (!match || !found) continue;
    if (found.year !== undefined && year !== null) continue;
    if (found.part !== undefined && part !== null && part.kind !== 'to-date') continue;
    year = found.year ?? year;
    part = found.part ?? part;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  }
  if (year === null && part === null) return { period: null, rest: heading };
  // 本月實際 Dec Actual: the month that the report is of, whichever it is.
  if (part?.kind === 'month' && OF_THIS.month.test(heading)) part = { kind: 'month', number: null };
  if (part?.kind === 'quarter' && OF_THIS.quarter.test(heading)) part = { kind: 'quarter', number: null };
  return { period: { year, part: part ?? { kind: 'year' } }, rest: SUM.test(rest.trim()) ? '' : rest.trim() };
}

function yearOf([, digits]: RegExpExecArray): Found | undefined {
  const year = westernYear(Number(digits));
  return year === null ? undefined : { year };
}

/** 2019 to 2020 is one year that begins in the first; what runs over several is of the last. */
function yearsTo([, first, last]: RegExpExecArray): Found | undefined {
  const [from, to] = [Number(first), Number(last)];
  if (to <= from) return undefined;
  return { year: to === from + 1 ? from : to };
}

function fiscalYear([, digits = '']: RegExpExecArray): Found {
  return { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) };
}

function throughMonths([, from, to]: RegExpExecArray): Found | undefined {
  return span(Number(from), Number(to));
}

function throughNamedMonths([, from = '', to = '']: RegExpExecArray): Found | undefined {
  return span(MONTHS.indexOf(from) + 1, MONTHS.indexOf(to) + 1);
}

/** 4月至6月 is the second quarter; what begins in January runs to date. */
function span(first: number, last: number): Found | undefined {
  if (first > 12 || last > 12 || first >= last) return undefined;
  if (first === 1 && last === 12) return whole();
  if (last - first === 2 && last % 3 === 0 && first > 1)
    return { part: { kind: 'quarter', number: last / 3 } };
  return first === 7 && last === 12 ? { part: { kind: 'half', number: 2 } } : toDate(last);
}

function quarter([, said = '', q, behind]: RegExpExecArray): Found {
  const number = said === '' ? Number(q ?? behind) : chinese(said);
  return { part: { kind: 'quarter', number } };
}

function ordinalPart([, ordinal = '', kind]: RegExpExecArray): Found {
  return { part: { kind: kind === 'half' ? 'half' : 'quarter', number: ORDINALS[ordinal] ?? 1 } };
}

function whole(): Found {
  return { part: { kind: 'year' } };
}

const OF_THIS = {
  month: /[本當]月|(?<![a-z])(?:this|current) month(?![a-z])/,
  quarter: /[本當]季|(?<![a-z])(?:this|current) quarter(?![a-z])/,
};

const toDate = (month: number | null): Found => ({ part: { kind: 'to-date', month } });
/** 本月, this quarter: the one that the report is of. */
const ofThis = (kind: 'month' | 'quarter'): Found => ({ part: { kind, number: null } });
const ofMonth = (number: number): Found => ({ part: { kind: 'month', number } });

/** 一 to 十二, or digits. */
function chinese(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text.startsWith('十')) return 10 + DIGITS.indexOf(text.charAt(1)) + (text.length > 1 ? 1 : 0);
  return DIGITS.indexOf(text) + 1;
}
