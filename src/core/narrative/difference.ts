import { diffArrays } from 'diff';
import type { Language } from '../language/message';

/** A stretch of a difference: in both texts, only in the old one, or only in the new one. */
export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Compares two texts word by word; Chinese, which has no spaces, by the segments that a reader sees. */
export function differenceOf(before: string, after: string, language: Language): readonly DifferencePart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffArrays(words(before, language), words(after, language));
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Words with the spaces between them as words of their own; a number with separators is one word. */
function words(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return text
    .split(/(\d[\d,.]*\d%?|\d%?)/)
    .filter((part) => part !== '')
    .flatMap((part) =>
      /^\d/.test(part) ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    );
}
