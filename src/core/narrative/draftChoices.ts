/** `fill`: only what is empty; `refresh`: correct what the numbers contradict; `rewrite`: target and result anew. */
export const DRAFT_MODES = ['fill', 'refresh', 'rewrite'] as const;
export type DraftMode = (typeof DRAFT_MODES)[number];

/** How much a draft says: only target and result, or every section of the style. */
export const DRAFT_LENGTHS = ['concise', 'full'] as const;
export type DraftLength = (typeof DRAFT_LENGTHS)[number];
