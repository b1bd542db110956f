import type { Severity } from './finding';
import type { RuleName } from './ruleNames';

/** A finding that the user lets stand. It lapses when the text of its cell changes. */
export interface Acceptance {
  /** `Finding.key`. */
  readonly key: string;
  /** Fingerprint of the cell's text when it was accepted. */
  readonly text: string;
  readonly reason: string;
}

/** What the user decided about rules and findings; kept in the workbook. */
export interface ValidationSettings {
  readonly severities: Partial<Readonly<Record<RuleName, Severity | 'off'>>>;
  readonly accepted: readonly Acceptance[];
}

export const DEFAULT_SETTINGS: ValidationSettings = { severities: {}, accepted: [] };
