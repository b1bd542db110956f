/** A stretch of a paragraph. */
export interface Stretch {
  readonly text: string;
  /** Whether it holds the place of what is still to be written. */
  readonly isPlaceholder: boolean;
}

/** The placeholders of drafts, as they stand in every house form: 【請補充：…】, [TBC: …]. */
const PLACEHOLDER = /(【請補充[^】]*】|\[TBC[^\]]*\])/;

/** Divides a paragraph so that its placeholders can be marked; together the stretches are the whole text. */
export function stretchesOf(paragraph: string): readonly Stretch[] {
  return paragraph
    .split(PLACEHOLDER)
    .map((text, at) => ({ text, isPlaceholder: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
