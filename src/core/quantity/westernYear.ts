/** Smaller numbers are too often something else than a 民國 year. */
const FIRST_YEAR = 30;

/** A 民國 or 西元 year as 西元; `null` for a number that is neither. */
export function westernYear(year: number): number | null {
  if (year >= 1900) return year;
  return year >= FIRST_YEAR && year < 200 ? year + 1911 : null;
}
