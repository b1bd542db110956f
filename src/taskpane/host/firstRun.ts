import type { FirstRun } from '../store/context';

const KEY = 'attain.used';

/** Remembers the first run in the browser's storage; where there is none, every run counts as used. */
export function storedFirstRun(storage: () => Storage): FirstRun {
  return {
    isFirst() {
      try {
        return storage().getItem(KEY) === null;
      } catch {
        return false;
      }
    },
    over() {
      try {
        storage().setItem(KEY, 'yes');
      } catch {
        // A browser that keeps nothing shows the three lines again: no harm.
      }
    },
  };
}
