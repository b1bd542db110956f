import type { Entry } from '../../core/validation/engine/entries';
import type { Finding } from '../../core/validation/engine/finding';
import { findingId } from './groups';

/** The fact that a finding is part of, by its place among others; -1 when it is of none of them. */
export function positionOf(entries: readonly Entry[], finding: Finding | null): number {
  if (!finding) return -1;
  const id = findingId(finding);
  return entries.findIndex((entry) => [entry, ...entry.also].some((part) => findingId(part) === id));
}

/**
 * The fact before or after a finding in the sheet; from the last on to the first. Where the other one is no
 * longer there, because it was mended or accepted, its place in the sheet counts.
 */
export function neighbour(
  entries: readonly Entry[],
  from: Finding | null,
  direction: 'next' | 'previous',
): Entry | undefined {
  const count = entries.length;
  if (count === 0) return undefined;
  const step = direction === 'next' ? 1 : -1;
  const position = positionOf(entries, from);
  if (position >= 0) return entries[(position + step + count) % count];
  const after = from ? entries.findIndex((finding) => isAfter(finding, from)) : 0;
  const next = Math.max(after, 0);
  return entries[direction === 'next' ? next : (next - 1 + count) % count];
}

function isAfter({ at: a }: Finding, { at: b }: Finding): boolean {
  return (a.cell.row - b.cell.row || a.cell.column - b.cell.column || a.start - b.start) > 0;
}
