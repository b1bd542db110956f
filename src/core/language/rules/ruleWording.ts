import type { Wording } from '../wording';

/** The name and the messages of one rule, with the same ids in both languages. */
export function ruleWording<const English extends Readonly<Record<string, Wording>>>(wording: {
  readonly en: English;
  readonly 'zh-TW': Readonly<Record<keyof English, Wording>>;
}): typeof wording {
  return wording;
}
