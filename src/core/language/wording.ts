import type { Language } from './language';

/**
 * A wording: a text with `{slots}`, or one text for each plural form of the slot `count`
 * (English `one` and `other`; Chinese has no plurals and uses plain texts).
 */
export type Wording = string | { readonly one: string; readonly other: string };

/** The words of one area, by message and language. */
export type Wordings<Id extends string = string> = Readonly<Record<Language, Readonly<Record<Id, Wording>>>>;
