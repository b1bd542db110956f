import type { RoleColumn } from './resolveRoles';

/** Year 2, Yr 2, Y2, 第二年: a year of a project that no calendar names. */
const PROJECT_YEAR =
  /(?<![a-z\d])(?:(?:project |programme |program )?(?:year|yr\.?)\s?|py?|y)([1-9])(?![\d.%])|第\s?([一二三四五六七八九1-9])\s?年(?:度)?/i;
const DIGITS = '一二三四五六七八九';

/**
 * The columns without those of other years of a project than the last that has results: Year 1 Target, Year 1 Actual,
 * Year 2 Target, Year 2 Actual. All of them where headings number fewer than two years, or none has results.
 *
 * @param hasFigures whether a column holds any
 */
export function ofLastProjectYear(
  found: readonly RoleColumn[],
  hasFigures: (column: number) => boolean,
): readonly RoleColumn[] {
  const years = new Map(found.flatMap((one) => [[one, yearOf(one)] as const]));
  const numbered = [...years.values()].filter((year) => year !== null);
  if (new Set(numbered).size < 2) return found;
  const done = found.flatMap((one) => {
    const year = years.get(one) ?? null;
    return one.role === 'actual' && year !== null && hasFigures(one.column) ? [year] : [];
  });
  if (done.length === 0) return found;
  const last = Math.max(...done);
  return found.filter((one) => (years.get(one) ?? last) === last);
}

/** `null` for a column of no such year, or of one that is named besides (Year 2 (2023)). */
function yearOf({ period, heading: { text } }: RoleColumn): number | null {
  const [, digit, numeral] = (period === null ? PROJECT_YEAR.exec(text) : null) ?? [];
  if (digit !== undefined) return Number(digit);
  if (numeral === undefined) return null;
  return DIGITS.includes(numeral) ? DIGITS.indexOf(numeral) + 1 : Number(numeral);
}
