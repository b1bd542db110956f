import { literal } from './literal';

/**
 * Words that say one thing, in both languages. Chinese ones stand anywhere; English ones begin and end at a word's
 * edge, but that one which ends in a dash may go on: `reduc-` is reduce, reduced and reduction.
 */
export interface Words {
  readonly zh?: readonly string[];
  readonly en?: readonly string[];
}

/** The words as the alternatives of a pattern, for what is said round them; to be read without regard to case. */
export function alternatives({ zh = [], en = [] }: Words): string {
  const english = en.map((word) =>
    word.endsWith('-') ? String.raw`\b${literal(word.slice(0, -1))}` : String.raw`\b${literal(word)}\b`,
  );
  return [...zh.map(literal), ...english].join('|');
}

/** Tells whether any of some words stands in a text. */
export function anyOf(words: Words): (text: string) => boolean {
  const pattern = new RegExp(alternatives(words), 'i');
  return (text) => pattern.test(text);
}

/** Tells whether a text is one of some words and nothing else. */
export function isOneOf({ zh = [], en = [] }: Words): (text: string) => boolean {
  const pattern = new RegExp(`^(?:${[...zh, ...en].map(literal).join('|')})$`, 'i');
  return (text) => pattern.test(text);
}
