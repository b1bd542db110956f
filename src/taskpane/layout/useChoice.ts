import { useRef } from 'react';
import type { DraftPart } from './change';
import type { LayoutDraft } from './layoutDraft';

/**
 * How a list of choices changes the draft. Arrow keys pass through choices that are not meant: each begins with the
 * draft as it was when the list got the focus, so that nothing else is left exchanged on the way.
 *
 * @param about what the list is about, where that changes while it has the focus
 */
export function useChoice(
  { draft, change }: DraftPart,
  about = '',
): {
  readonly onFocus: () => void;
  readonly choose: (made: (before: LayoutDraft) => LayoutDraft) => void;
} {
  const before = useRef({ about, draft });
  return {
    onFocus: () => {
      before.current = { about, draft };
    },
    choose: (made) => {
      if (before.current.about !== about) before.current = { about, draft };
      change(made(before.current.draft));
    },
  };
}
