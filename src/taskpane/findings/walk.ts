import type { Finding } from '../../core/validation/finding';
import { findingId } from './groups';

/** Where a finding stands among others; -1 when it is not one of them. */
export function positionOf(findings: readonly Finding[], finding: Finding | null): number {
  if (!finding) return -1;
  const id = findingId(finding);
  return findings.findIndex((candidate) => findingId(candidate) === id);
}

/**
 * The finding before or after another in the sheet; from the last on to the first. Where the other one is no
 * longer there, because it was mended or accepted, its place in the sheet counts.
 */
export function neighbour(
  findings: readonly Finding[],
  from: Finding | null,
  direction: 'next' | 'previous',
): Finding | undefined {
  const count = findings.length;
  if (count === 0) return undefined;
  const step = direction === 'next' ? 1 : -1;
  const position = positionOf(findings, from);
  if (position >= 0) return findings[(position + step + count) % count];
  const after = from ? findings.findIndex((finding) => isAfter(finding, from)) : 0;
  const next = Math.max(after, 0);
  return findings[direction === 'next' ? next : (next - 1 + count) % count];
}

function isAfter({ at: a }: Finding, { at: b }: Finding): boolean {
  return (a.cell.row - b.cell.row || a.cell.column - b.cell.column || a.start - b.start) > 0;
}
