import type { MarkKind, Width, WidthMark } from './widthMarks';

/** The width that most marks of a kind have, for the kinds that occur in both; full width where it is a draw. */
export function usualWidths(marks: Iterable<WidthMark>): ReadonlyMap<MarkKind, Width> {
  const counts = new Map<MarkKind, Record<WidthMark['width'], number>>();
  for (const { kind, width } of marks) {
    const count = counts.get(kind) ?? { half: 0, full: 0, unequal: 0 };
    count[width]++;
    counts.set(kind, count);
  }
  const usual = new Map<MarkKind, Width>();
  for (const [kind, { half, full, unequal }] of counts) {
    if (unequal > 0 || (half > 0 && full > 0)) usual.set(kind, half > full ? 'half' : 'full');
  }
  return usual;
}
