import type { Span } from '../quantity/quantity';

/** A number as it is printed: digits with their separators, and a percent sign. */
const FIGURE = /\p{Nd}(?:[\p{Nd},.，．]*\p{Nd})?[%％]?/gu;

/** The figures of a text, in order. */
export function figuresIn(text: string): readonly (Span & { readonly text: string })[] {
  return Array.from(text.matchAll(FIGURE), ({ index, 0: figure }) => ({
    start: index,
    end: index + figure.length,
    text: figure.normalize('NFKC').replaceAll(',', ''),
  }));
}
