import type { Observable } from './observable';
import type { PaneState } from './state';

/** Remembers that what was found or drafted may no longer fit what stands in the sheet. */
export function outdateReview(state: Observable<PaneState>): void {
  const { review, drafts } = state.get();
  if (review) state.set({ review: { ...review, outdated: true } });
  if (drafts) state.set({ drafts: { ...drafts, outdated: true } });
}
