import { findPeriods } from '../quantity/periods';
import { textAt, usedRange, type SheetSnapshot } from '../sheet/snapshot';
import { readable } from '../text/readable';

const ABOUT_RESULTS = /績效|成果|達成|施政|performance|report|results/i;

/**
 * The year (西元) that the titles above a table speak of; `null` when they name none.
 * A title about results counts before another one: a report of 100 is printed in the budget of 102.
 */
export function readReportYear(snapshot: SheetSnapshot, from: number, headerRow: number): number | null {
  const used = usedRange(snapshot);
  if (!used) return null;
  let fallback: number | null = null;
  for (let row = Math.max(from, used.top); row < headerRow; row++) {
    for (let column = used.left; column <= Math.min(used.right, used.left + 20); column++) {
      const title = readable(textAt(snapshot, { row, column })).plain;
      if (title === '' || title.length > 200) continue;
      const year = findPeriods(title, null).find((period) => period.year !== null)?.year ?? null;
      if (year === null) continue;
      if (ABOUT_RESULTS.test(title)) return year;
      fallback ??= year;
    }
  }
  return fallback;
}
