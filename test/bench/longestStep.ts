import type { Stepwise } from '../../src/core/sheet/stepwise';

/** Milliseconds of the longest step of some work: nothing else runs meanwhile. */
export function longestStep(work: Stepwise<unknown>): number {
  let longest = 0;
  for (;;) {
    const began = performance.now();
    const { done } = work.next();
    longest = Math.max(longest, performance.now() - began);
    if (done) return longest;
  }
}
