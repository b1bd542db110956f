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
  const [head, tail] = [commonHead(before, after), commonTail(before, after)];
  const middle = (text: string): string => text.slice(head, Math.max(head, text.length - tail));
  const start = before.slice(0, head);
  const end = before.slice(Math.max(head, before.length - tail));
  return joined([
    { kind: 'same', text: start },
    ...wordByWord(middle(before), middle(after), language),
    { kind: 'same', text: end },
  ]);
}

function wordByWord(before: string, after: string, language: Language): readonly DifferencePart[] {
  const changes = diffArrays(words(before, language), words(after, language), { maxEditLength: MOST_EDITS });
  if (!changes) return whole(before, after);
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Where a sentence or clause ends, so that words on either side have nothing to do with each other. */
const BREAK = /[。；，：！？\n]/;

/** How much two texts have in common at their start, in whole clauses. */
function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length++;
  while (length > 0 && !BREAK.test(a.charAt(length - 1))) length--;
  return length;
}

/** The same at their end, of what the start leaves over. */
function commonTail(a: string, b: string): number {
  const most = Math.min(a.length, b.length) - commonHead(a, b);
  let length = 0;
  while (length < most && a.charAt(a.length - 1 - length) === b.charAt(b.length - 1 - length)) length++;
  while (length > 0 && !BREAK.test(a.charAt(a.length - length))) length--;
  return length;
}

function joined(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const merged: DifferencePart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) merged[merged.length - 1] = { ...last, text: last.text + part.text };
    else merged.push(part);
  }
  return merged;
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
