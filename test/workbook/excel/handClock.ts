import type { Platform } from '../../../src/workbook/excel/platform';

/** A clock that stands still until it is told to go on. */
export function handClock(): {
  readonly timer: Pick<Platform, 'after' | 'now'>;
  advance(milliseconds: number): void;
} {
  let now = 0;
  let waiting: { readonly at: number; readonly action: () => void }[] = [];
  return {
    timer: {
      now: () => now,
      after(milliseconds, action) {
        const entry = { at: now + milliseconds, action };
        waiting.push(entry);
        return () => {
          waiting = waiting.filter((other) => other !== entry);
        };
      },
    },
    advance(milliseconds) {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { action } of due) action();
    },
  };
}
