import type { Expression } from '../achievement/expression';
import type { en } from '../language/en/narrative';
import type { Evidence } from '../report/evidence';

/**
 * Where a figure of a draft comes from. What is `kept` stands in its cell already, as a person wrote it. The
 * report's year is that of the sheet's title, or of the scheme.
 */
export type Origin =
  | { readonly kind: 'kept'; readonly evidence: Evidence }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'report-year'; readonly year: number };

/** A figure, or words that somebody wrote: as they are printed, with what they rest on. */
export interface Figure {
  readonly kind: 'figure';
  readonly text: string;
  readonly origin: Origin;
}

/** The name of a wording of drafts. */
export type WordingId = keyof typeof en;

/** A wording with its slots filled. `count` chooses the plural form. */
export interface Sentence {
  readonly kind: 'sentence';
  readonly id: WordingId;
  readonly slots: Readonly<Record<string, Piece>>;
  readonly count: number | null;
}

/** A titled part of a draft; `numbering` (一、) is the only place of a draft where a number has no origin. */
export interface Section {
  readonly kind: 'section';
  readonly numbering: string;
  readonly title: string;
  readonly body: readonly Piece[];
}

/** One node of a draft. A bare text holds no digit. */
export type Piece = string | Figure | Sentence | Section;

/** Makes a figure of something that stands in a cell. */
export function quoted(text: string, evidence: Evidence): Figure {
  return { kind: 'figure', text, origin: { kind: 'evidence', evidence } };
}

/** Makes a piece of what stays as it stands in its cell. */
export function kept(evidence: Evidence): Figure {
  return { kind: 'figure', text: evidence.quote, origin: { kind: 'kept', evidence } };
}

/** Makes a figure that an expression over cells gives. */
export function computedFigure(text: string, expression: Expression): Figure {
  return { kind: 'figure', text, origin: { kind: 'expression', expression } };
}

/** Fills a wording. */
export function say(
  id: WordingId,
  slots: Readonly<Record<string, Piece>> = {},
  count: number | null = null,
): Sentence {
  return { kind: 'sentence', id, slots, count };
}
