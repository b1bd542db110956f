import type { ColumnHeading } from '../list/joinLevels';
import { isPart } from '../period';

const BY = /\bby\b|[月底]\s?前/i;

/**
 * Takes the month of a target for its deadline where no other heading tells of a period: what is aimed at by July 2024 is
 * of that year, and the one result beside it answers it. Where results name their periods, all stays as it is.
 */
export function withDeadlines(headings: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const isAim = ({ reading, text }: ColumnHeading): boolean =>
    reading.roles.includes('target') && BY.test(text);
  const dated = headings.filter(({ reading }) => reading.period !== null);
  const [only] = dated;
  if (!only || dated.length > 1 || !isAim(only)) return headings;
  const { period } = only.reading;
  if (!period || !isPart(period) || period.year === null) return headings;
  const ofYear = { year: period.year, part: { kind: 'year' } } as const;
  return headings.map((one) =>
    one === only ? { ...one, reading: { ...one.reading, period: ofYear } } : one,
  );
}
