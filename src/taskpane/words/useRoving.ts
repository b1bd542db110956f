import { useState, type KeyboardEvent, type RefObject } from 'react';

/** Marks the buttons of a list that arrow keys walk through. */
const ROVING = 'data-roving';

export interface Roving {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** For the button at a position: one of them only is reached by Tab. */
  readonly item: (index: number) => {
    readonly tabIndex: 0 | -1;
    readonly onFocus: () => void;
    readonly 'data-roving': true;
  };
}

/**
 * A list that is one stop for Tab; arrows, Home and End move within it.
 * @param preferred the position that Tab reaches until another one had the focus
 * @param length how many there are, where the list can become shorter
 */
export function useRoving(
  list: RefObject<HTMLElement | null>,
  preferred: number,
  length = Number.POSITIVE_INFINITY,
): Roving {
  const [focused, setFocused] = useState<number | null>(null);
  const current = Math.min(focused ?? Math.max(preferred, 0), Math.max(length - 1, 0));

  return {
    onKeyDown(event) {
      // A list within this one has moved already.
      if (event.defaultPrevented) return;
      const items = [...(list.current?.querySelectorAll<HTMLElement>(`[${ROVING}]`) ?? [])];
      const at = items.findIndex((item) => item === event.target);
      if (at < 0) return;
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      items[Math.min(Math.max(next, 0), items.length - 1)]?.focus();
    },
    item: (index) => ({
      tabIndex: index === current ? 0 : -1,
      onFocus: () => {
        setFocused(index);
      },
      'data-roving': true,
    }),
  };
}
