import type { Observable } from './observable';
import type { PaneState } from './state';

/** Remembers that what was found may no longer be what stands in the sheet. */
export function outdateReview(state: Observable<PaneState>): void {
  const { review } = state.get();
  if (review) state.set({ review: { ...review, outdated: true } });
}
