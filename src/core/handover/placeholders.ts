import { PLACEHOLDER } from './vocabulary';

/** A stretch of a paragraph. */
export interface Stretch {
  readonly text: string;
  /** Whether it holds the place of what is still to be written. */
  readonly isPlaceholder: boolean;
}

/** Divides a paragraph so that its placeholders can be marked; together the stretches are the whole text. */
export function stretchesOf(paragraph: string): readonly Stretch[] {
  return paragraph
    .split(PLACEHOLDER)
    .map((text, at) => ({ text, isPlaceholder: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
