import { startTransition, useEffect, useRef, useState, type RefObject } from 'react';

export interface MoreOptions {
  readonly length: number;
  /** So many rows are drawn at first. */
  readonly first: number;
  /** So many come with each click. */
  readonly page: number;
  /** The position of a row that has to be drawn; -1: of none. */
  readonly reach?: number;
}

export interface More {
  /** How many rows are drawn. */
  readonly shown: number;
  /** How many come next; 0: all are drawn. */
  readonly next: number;
  /** Draws them while the pane goes on answering; the focus then goes to the first of them. */
  readonly show: () => void;
}

/** A long list that is drawn in parts: its beginning, then more on demand, or when one of them is reached. */
export function useMore(
  list: RefObject<HTMLElement | null>,
  { length, first, page, reach = -1 }: MoreOptions,
): More {
  const [wanted, setWanted] = useState(first);
  const asked = useRef<number | null>(null);
  const shown = Math.min(Math.max(wanted, reach + 1), length);
  useEffect(() => {
    if (asked.current === null) return;
    list.current?.children[asked.current]?.querySelector('button')?.focus();
    asked.current = null;
  }, [list, shown]);
  return {
    shown,
    next: Math.min(page, length - shown),
    show: () => {
      asked.current = shown;
      startTransition(() => {
        setWanted(shown + page);
      });
    },
  };
}
