/** `fill`: only what is empty; `refresh`: correct what the numbers contradict; `rewrite`: target and result anew. */
export const DRAFT_MODES = ['fill', 'refresh', 'rewrite'] as const;
export type DraftMode = (typeof DRAFT_MODES)[number];

/** How much a draft says: only target and result, or every section of the style. */
export const DRAFT_LENGTHS = ['concise', 'full'] as const;
export type DraftLength = (typeof DRAFT_LENGTHS)[number];

/**
 * `empty`: nothing stands there; `out-of-date`: the draft says something else; `edited`: a person changed the text
 * after it was drafted; `drafted`: Attain wrote it and it is still right; `unchanged`: a person wrote it and
 * nothing has to be changed.
 */
export const DRAFT_STATUSES = ['empty', 'out-of-date', 'edited', 'drafted', 'unchanged'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** Whether a row may be accepted together with others: no person edited it after it was drafted. */
export function isSafe({ status }: { readonly status: DraftStatus }): boolean {
  return status !== 'edited';
}
