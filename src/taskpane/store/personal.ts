import type { Language } from '../../core/language/message';

/** What one person prefers on one computer; the workbook knows nothing of it. */
export interface Personal {
  /** `office`: as Office is. */
  readonly language: Language | 'office';
  readonly density: Density;
  /** Whether results that stand in the sheet follow an edit without a click. */
  readonly live: boolean;
  /** Whether Excel's own command for computing shows what it would write, and writes only after another click. */
  readonly asks: boolean;
  /** Whether statuses and findings are marked in the sheet. */
  readonly marks: boolean;
}

/** How close together things stand. */
export type Density = 'comfortable' | 'compact';

export const NO_PREFERENCES: Personal = {
  language: 'office',
  density: 'comfortable',
  live: false,
  asks: true,
  marks: false,
};

/** Keeps what a person prefers, where the browser lets it. */
export interface PersonalStore {
  readonly read: () => Personal;
  /** Whether it is kept beyond this session. */
  readonly keep: (personal: Personal) => boolean;
}
