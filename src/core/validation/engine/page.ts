import type { Language } from '../../language/message';

/** What the catalogue says of a rule in one language. */
export interface RuleText {
  /** What it finds, in a sentence. */
  readonly what: string;
  /** Where it keeps silent though one might expect it to speak; true of the code, and of the `valid` cases of its test. */
  readonly silent: string;
  /** Why it matters to the reader of the report. */
  readonly why: string;
  /** Words that it finds, and the same put right. */
  readonly example: { readonly wrong: string; readonly right: string };
  /** What the author does about it. */
  readonly mend: string;
}

/** The page of a rule in the catalogue. */
export type RulePage = Readonly<Record<Language, RuleText>>;
