import type { LayoutDraft } from './layoutDraft';

/** What every part of the page gets: the draft, and how to change it. */
export interface DraftPart {
  readonly draft: LayoutDraft;
  readonly change: (draft: LayoutDraft) => void;
}
