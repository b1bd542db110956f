import type { Wording } from './wording';

/** The name and the messages of one rule, with the same ids in both languages. */
export function ruleWords<const English extends Readonly<Record<string, Wording>>>(words: {
  readonly en: English;
  readonly 'zh-TW': Readonly<Record<keyof English, Wording>>;
}): typeof words {
  return words;
}
