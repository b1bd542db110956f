import type { Outcome } from '../store/state';
import type { Words } from '../words/useWords';

/** What the last write did, in one line. */
export function outcomeWords({ kind, written, skipped }: Outcome, { word }: Words): string {
  const done = word(`pane.done.${kind}`, { count: written });
  return skipped.length > 0 ? listed([done, word('pane.done.skipped', { count: skipped.length })]) : done;
}

/** Several short statements on one line. */
export function listed(parts: readonly string[]): string {
  return parts.join(' · ');
}
