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
  const [old, fresh] = [words(before, language), words(after, language)];
  const changes = diffArrays(old, fresh, { maxEditLength: MOST_EDITS });
  if (!changes) return whole(before, after);
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Texts that differ in more words than these have nothing in common that is worth the long search for it. */
const MOST_EDITS = 1_000;

function whole(before: string, after: string): readonly DifferencePart[] {
  const removed = { kind: 'removed', text: before } as const;
  return [removed, { kind: 'added', text: after }];
}

const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  'zh-TW': new Intl.Segmenter('zh-TW', { granularity: 'word' }),
};

/** Words with the spaces between them as words of their own; a number with separators is one word. */
function words(text: string, language: Language): string[] {
  const segmenter = SEGMENTERS[language];
  return text
    .split(/(\d[\d,.]*\d%?|\d%?)/)
    .filter((part) => part !== '')
    .flatMap((part) =>
      /^\d/.test(part) ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    );
}
