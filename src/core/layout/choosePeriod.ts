import { isPart, lastMonth, samePeriod, sameYear, samePart, type ReportPeriod } from './period';

/** What is known of the periods of a table's targets or results: of each whether there are figures. */
export interface PeriodFigures {
  readonly period: ReportPeriod | null;
  readonly hasFigures: boolean;
}

/** What says which period is reported, beside the headings. */
export interface PeriodWish {
  /** The user's choice; it counts where there are figures of it. */
  readonly asked: ReportPeriod | null;
  /** What the title says. */
  readonly titled: ReportPeriod | null;
}

/**
 * The period whose results are held against its targets: the one that was asked for, else that of the title, else
 * the latest that has both; a whole year before its parts. `null` where no heading names any.
 */
export function choosePeriod(
  targets: readonly PeriodFigures[],
  actuals: readonly PeriodFigures[],
  { asked, titled }: PeriodWish,
): ReportPeriod | null {
  const wanted = asked && ofChoice([...targets, ...actuals], asked, titled?.year ?? null);
  if (wanted) return wanted;
  const filled = actuals.filter(({ hasFigures }) => hasFigures);
  const results = filled.length > 0 ? filled : actuals;
  const year = chooseYear(targets, results, titled?.year ?? null);
  const ofYear = results.filter(({ period }) => period === null || sameYear(period.year, year));
  const part = choosePart(targets, ofYear, titled);
  if (year === null && part === null) return null;
  return { year, part: part ?? { kind: 'year' } };
}

/** The chosen period as the headings have it; the latest where the choice names no year. `null` for none. */
function ofChoice(
  figures: readonly PeriodFigures[],
  asked: ReportPeriod,
  titled: number | null,
): ReportPeriod | null {
  const alike = figures.filter(
    ({ period }) => period !== null && samePeriod({ ...period, year: period.year ?? titled }, asked),
  );
  const years = yearsOf(alike);
  const year = asked.year ?? (years.length > 0 ? Math.max(...years) : null);
  const [period] = alike.flatMap((one) =>
    one.period && sameYear(one.period.year, year) ? [one.period] : [],
  );
  return period ? { year: period.year ?? year, part: period.part } : null;
}

function chooseYear(
  targets: readonly PeriodFigures[],
  results: readonly PeriodFigures[],
  titled: number | null,
): number | null {
  const aims = yearsOf(targets);
  const done = yearsOf(results);
  if (aims.length === 0) {
    if (titled !== null && (done.length === 0 || done.includes(titled))) return titled;
    if (done.length === 0) return titled;
    // 實際值 beside 110年實際值: what names no year is this one's, and so is the result of a whole year without one.
    const isThis = ({ period }: PeriodFigures): boolean =>
      period === null || (period.year === null && (titled !== null || period.part.kind === 'year'));
    return results.some(isThis) ? titled : Math.max(...done);
  }
  if (titled !== null && aims.includes(titled)) return titled;
  const both = aims.filter((year) => done.includes(year));
  return Math.max(...(both.length > 0 ? both : aims));
}

function choosePart(
  targets: readonly PeriodFigures[],
  results: readonly PeriodFigures[],
  titled: ReportPeriod | null,
): ReportPeriod['part'] | null {
  const parts = results.flatMap(({ period }) => (period === null ? [] : [period.part]));
  const only = parts.length === 0 ? onlyPartAimedAt(targets) : null;
  if (only) return only;
  // The report of the last quarter is that of the year as well, where it gives the year's results.
  const isClosing =
    titled !== null &&
    isNumbered(titled.part) &&
    lastMonth(titled.part) === DECEMBER &&
    hasWholeYear(results);
  if (titled && isPart(titled) && !isClosing) {
    const said = parts.filter((part) => samePart(part, titled.part));
    const runs = parts.some(({ kind }) => kind === 'to-date');
    // 本月 beside 本年累計 in a report of October says less than what runs to October; a monthly report names no month.
    const best = isNumbered(titled.part)
      ? (said.find(isNumbered) ?? (runs ? undefined : said[0]))
      : said.find((part) => !runs && !isNumbered(part));
    if (best) return best;
  }
  // A result that names no part is the year's own.
  if (results.some(({ period }) => period === null)) return null;
  const [latest] = [...parts].sort((a, b) => rank(b) - rank(a));
  if (!latest) return null;
  const isComparable = (part: ReportPeriod['part']): boolean =>
    targets.some(({ period }) => (period === null ? !isNumbered(part) : samePart(period.part, part)));
  if (latest.kind === 'year' || latest.kind === 'to-date') return latest;
  const comparable = [...parts].sort((a, b) => rank(b) - rank(a)).find(isComparable);
  // Quarters alone beside the target of a year: none of them answers it.
  return comparable ?? (targets.length > 0 ? { kind: 'year' } : latest);
}

const DECEMBER = 12;

const hasWholeYear = (results: readonly PeriodFigures[]): boolean =>
  results.some(({ period, hasFigures }) => hasFigures && period?.part.kind === 'year');

/** 第1季目標 beside 年度目標: a result that names no period is of the one part that has a target of its own. */
function onlyPartAimedAt(targets: readonly PeriodFigures[]): ReportPeriod['part'] | null {
  const parts = targets.flatMap(({ period }) => (period && isPart(period) ? [period.part] : []));
  const [first] = parts;
  const isOne = first !== undefined && parts.every((part) => samePart(part, first));
  return isOne && isNumbered(first) && targets.length > parts.length ? first : null;
}

/** Whether a part says which one it is: 第3季, and not 本季. */
const isNumbered = (part: ReportPeriod['part']): boolean => !('number' in part) || part.number !== null;

/** Of what ends at once the longest tells the most: what runs to a month, the half, the quarter, the month. */
const LENGTH: Readonly<Record<ReportPeriod['part']['kind'], number>> = {
  month: 0,
  quarter: 0.1,
  half: 0.2,
  'to-date': 0.5,
  year: 0.6,
};
const rank = (part: ReportPeriod['part']): number => lastMonth(part) + LENGTH[part.kind];

const yearsOf = (figures: readonly PeriodFigures[]): readonly number[] => [
  ...new Set(figures.flatMap(({ period }) => period?.year ?? [])),
];

/**
 * Whether a target may be held against results of a period: it is of the same, or it names none and the results
 * are those of the year, or of the year so far. A quarter's result is never held against the year's target.
 */
export function answersTarget(target: ReportPeriod | null, reported: ReportPeriod | null): boolean {
  if (reported === null) return target === null || !isPart(target);
  // 本季實績 beside a target that names no period: the report is of that quarter, and so is the target.
  if (target === null) return !isPart(reported) || !isNumbered(reported.part);
  if (!sameYear(target.year, reported.year)) return false;
  return (
    samePart(target.part, reported.part) || (reported.part.kind === 'to-date' && target.part.kind === 'year')
  );
}
