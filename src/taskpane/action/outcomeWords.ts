import { outcomeMessage } from '../store/applying';
import type { Outcome } from '../store/state';
import type { Words } from '../words/useWords';

/** What the last write did, in one line. */
export function outcomeWords(outcome: Outcome, { say, word }: Words): string {
  const { skipped } = outcome;
  const done = say(outcomeMessage(outcome));
  return skipped.length > 0 ? listed([done, word('pane.done.skipped', { count: skipped.length })]) : done;
}

/** Several short statements on one line. */
export function listed(parts: readonly string[]): string {
  return parts.join(' · ');
}
