import { useId, useState, type KeyboardEvent, type RefObject } from 'react';

/** Spread over the button at one position of a list. */
export interface RovingItem {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  /** Names the list whose arrow keys reach the button; a list within it has another name. */
  readonly 'data-roving': string;
}

export interface Roving {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** For the button at a position: one of them only is reached by Tab. */
  readonly item: (index: number) => RovingItem;
}

/**
 * A list that is one stop for Tab; arrows, Home and End move within it.
 * @param preferred the position that Tab reaches until another one has the focus, and again once it changes; -1: none
 * @param length how many there are, where the list can become shorter
 */
export function useRoving(
  list: RefObject<HTMLElement | null>,
  preferred: number,
  length = Number.POSITIVE_INFINITY,
): Roving {
  const name = useId();
  const [focused, setFocused] = useState<{ readonly index: number; readonly preferred: number } | null>(null);
  const isLatest = focused !== null && (preferred < 0 || focused.preferred === preferred);
  const current = Math.min(isLatest ? focused.index : Math.max(preferred, 0), Math.max(length - 1, 0));

  return {
    onKeyDown(event) {
      const items = [...(list.current?.querySelectorAll<HTMLElement>(`[data-roving="${name}"]`) ?? [])];
      const at = items.findIndex((item) => item === event.target);
      if (at < 0) return;
      const [before, after, last] = [at - 1, at + 1, items.length - 1];
      // Some lists run down, some along: each arrow leads where it points.
      const next = {
        ArrowDown: after,
        ArrowRight: after,
        ArrowUp: before,
        ArrowLeft: before,
        Home: 0,
        End: last,
      }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      items[Math.min(Math.max(next, 0), items.length - 1)]?.focus();
    },
    item: (index) => ({
      tabIndex: index === current ? 0 : -1,
      onFocus: () => {
        if (!isLatest || focused.index !== index) setFocused({ index, preferred });
      },
      'data-roving': name,
    }),
  };
}
