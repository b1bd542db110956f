import { en as achievement } from './en/achievement';
import { en as cli } from './en/cli';
import { en as common } from './en/common';
import { en as compute } from './en/compute';
import { en as failures } from './en/failures';
import { en as findings } from './en/findings';
import { en as pane } from './en/pane';
import { en as reading } from './en/reading';
import { zhTW as achievementZh } from './zh-TW/achievement';
import { zhTW as cliZh } from './zh-TW/cli';
import { zhTW as commonZh } from './zh-TW/common';
import { zhTW as computeZh } from './zh-TW/compute';
import { zhTW as failuresZh } from './zh-TW/failures';
import { zhTW as paneZh } from './zh-TW/pane';
import { zhTW as readingZh } from './zh-TW/reading';
import { zhTW as findingsZh } from './zh-TW/findings';
import type { Language } from './message';
import { en as rules, zhTW as rulesZh } from './rules';

/**
 * A wording: a text with `{slots}`, or one text for each plural form of the slot `count`
 * (English `one` and `other`; Chinese has no plurals and uses plain texts).
 */
export type Wording = string | { readonly one: string; readonly other: string };

const english = {
  ...common,
  ...reading,
  ...achievement,
  ...compute,
  ...failures,
  ...pane,
  ...findings,
  ...rules,
  ...cli,
};

/** The name of a message; English is the reference list, and Chinese must have the same names. */
export type MessageId = keyof typeof english;

const chinese: Readonly<Record<MessageId, Wording>> = {
  ...commonZh,
  ...readingZh,
  ...achievementZh,
  ...computeZh,
  ...failuresZh,
  ...paneZh,
  ...findingsZh,
  ...rulesZh,
  ...cliZh,
};

export const catalogue: Readonly<Record<Language, Readonly<Record<MessageId, Wording>>>> = {
  en: english,
  'zh-TW': chinese,
};
