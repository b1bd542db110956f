import type { MarkKind, Width, WidthMark } from './widthMarks';

type Counts = Record<WidthMark['width'], number>;

/** How often each kind of mark occurs in each width. */
export type WidthCounts = ReadonlyMap<MarkKind, Readonly<Counts>>;

/** Counts the marks of a text. */
export function countWidths(marks: readonly WidthMark[]): WidthCounts {
  const counts = new Map<MarkKind, Counts>();
  for (const { kind, width } of marks) countsOf(counts, kind)[width]++;
  return counts;
}

/** The width that most marks of a kind have, for the kinds that occur in both; full width where it is a draw. */
export function usualWidths(texts: readonly WidthCounts[]): ReadonlyMap<MarkKind, Width> {
  const total = new Map<MarkKind, Counts>();
  for (const text of texts) {
    for (const [kind, { half, full, unequal }] of text) {
      const counts = countsOf(total, kind);
      counts.half += half;
      counts.full += full;
      counts.unequal += unequal;
    }
  }
  const usual = new Map<MarkKind, Width>();
  for (const [kind, { half, full, unequal }] of total) {
    if (unequal > 0 || (half > 0 && full > 0)) usual.set(kind, half > full ? 'half' : 'full');
  }
  return usual;
}

/** Whether some marks of a text have another width than is usual. */
export function hasOddWidths(text: WidthCounts, usual: ReadonlyMap<MarkKind, Width>): boolean {
  for (const [kind, { half, full, unequal }] of text) {
    const width = usual.get(kind);
    if (width && unequal + (width === 'half' ? full : half) > 0) return true;
  }
  return false;
}

function countsOf(counts: Map<MarkKind, Counts>, kind: MarkKind): Counts {
  const known = counts.get(kind) ?? { half: 0, full: 0, unequal: 0 };
  counts.set(kind, known);
  return known;
}
