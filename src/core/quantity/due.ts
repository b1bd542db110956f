import type { Period } from './periods';

const DEADLINE = /(?:前|底|以前|之前|完成|完工|竣工|啟用|上線|實施|公告|通過)/;
const ENGLISH_DEADLINE = /\b(?:by|before|until|no later than|due)\s(?:the end of\s)?$/i;

/**
 * The date by which something is to be done, as ISO text of the precision that is said (`2025`, `2025-12`,
 * `2025-12-31`); `null` when the text names no deadline.
 */
export function readDue(plain: string, periods: readonly Period[], reportYear: number | null): string | null {
  for (const period of periods) {
    const before = plain.slice(Math.max(0, period.span.start - 24), period.span.start);
    const after = plain.slice(period.span.end, period.span.end + 8);
    const said = plain.slice(period.span.start, period.span.end);
    const alone = plain.trim() === said.trim();
    if (!alone && !DEADLINE.test(after) && !said.endsWith('底') && !ENGLISH_DEADLINE.test(before)) continue;
    const iso = isoOf(period, reportYear);
    if (iso !== null) return iso;
  }
  return null;
}

/** A period as ISO text; `null` when its year is unknown. */
export function isoOf(period: Period, reportYear: number | null): string | null {
  const year = period.year ?? (period.month === null ? null : reportYear);
  if (year === null) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  if (period.month === null) return String(year);
  if (period.day === null) return `${String(year)}-${two(period.month)}`;
  return `${String(year)}-${two(period.month)}-${two(period.day)}`;
}
