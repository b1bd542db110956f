import { isPart, type ReportPeriod } from '../period';
import type { ColumnHeading } from './joinLevels';

/** Achieved (Dec 2024), Actual as at 31 March 2024: the day to which results run, and no month of their own. */
const AS_OF = /[(（][^()（）]*[)）]\s*$|\bas (?:at|of|on)\b|\bat end\b|\bposition (?:at|on)\b|截至|截止/i;
/** 2023/24: a year that ends in the next one. */
const OVER_NEW_YEAR = /((?:19|20)\d\d)\s?[-/–]\s?(?:20)?\d\d(?!\d)/;
const MID_YEAR = 6;
const DECEMBER = 12;

/**
 * Takes the month of the only result for the end of what it runs to, where the target beside is of the whole year:
 * the target of 2024 is answered by what was achieved up to December 2024. Where several results are dated all stays.
 */
export function withAsOf(headings: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const results = headings.filter(({ reading }) => reading.roles.includes('actual') || isPeriodOnly(reading));
  const [only] = results;
  if (!only || results.length > 1) return headings;
  const { period } = only.reading;
  if (period?.part.kind !== 'month' || period.part.number === null || period.year === null) return headings;
  const aims = headings.filter(({ reading }) => reading.roles.includes('target'));
  const isOfYears =
    aims.length > 0 && aims.every(({ reading }) => !reading.period || !isPart(reading.period));
  if (!AS_OF.test(only.text) || !isOfYears) return headings;
  const { number } = period.part;
  const { year } = period;
  // March 2024 ends the year 2023/24.
  const isBefore = aims.some(({ text }) => Number(OVER_NEW_YEAR.exec(text)?.[1]) === year - 1);
  const ends = isBefore ? number <= MID_YEAR : number === DECEMBER;
  const runs: ReportPeriod = {
    year: isBefore && ends ? year - 1 : year,
    part: ends ? { kind: 'year' } : { kind: 'to-date', month: number },
  };
  return headings.map((one) => (one === only ? { ...one, reading: { ...one.reading, period: runs } } : one));
}

const isPeriodOnly = ({ roles, isOther, period }: ColumnHeading['reading']): boolean =>
  roles.length === 0 && !isOther && period !== null;
