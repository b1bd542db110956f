import type { en as achievement } from './en/achievement';
import type { en as assessing } from './en/assessing';
import type { en as cli } from './en/cli';
import { en as common } from './en/common';
import type { en as compute } from './en/compute';
import type { en as direction } from './en/direction';
import type { en as documents } from './en/documents';
import type { en as draft } from './en/draft';
import { en as failures } from './en/failures';
import type { en as files } from './en/files';
import type { en as fileSummary } from './en/fileSummary';
import { en as findings } from './en/findings';
import type { en as forms } from './en/forms';
import type { en as find } from './en/find';
import type { en as handover } from './en/handover';
import type { en as help } from './en/help';
import type { en as lastYear } from './en/lastYear';
import type { en as functions } from './en/functions';
import { en as pane } from './en/pane';
import type { en as questions } from './en/questions';
import type { en as reading } from './en/reading';
import type { en as review } from './en/review';
import { zhTW as commonZh } from './zh-TW/common';
import { zhTW as failuresZh } from './zh-TW/failures';
import { zhTW as paneZh } from './zh-TW/pane';
import { zhTW as findingsZh } from './zh-TW/findings';
import type { Wording, Wordings } from './wording';

const english = {
  ...common,
  ...failures,
  ...pane,
  ...findings,
};

/** What the pane can say from its first moment. */
type EarlyId = keyof typeof english;

/** The English words of every area; a part that keeps its own words beside what says them adds them here by merging. */
export interface WordsByArea {
  readonly early: typeof english;
  readonly assessing: typeof assessing;
  readonly reading: typeof reading;
  readonly direction: typeof direction;
  readonly compute: typeof compute;
  readonly achievement: typeof achievement;
  readonly files: typeof files;
  readonly fileSummary: typeof fileSummary;
  readonly forms: typeof forms;
  readonly find: typeof find;
  readonly help: typeof help;
  readonly lastYear: typeof lastYear;
  readonly functions: typeof functions;
  readonly questions: typeof questions;
  readonly review: typeof review;
  readonly documents: typeof documents;
  readonly draft: typeof draft;
  readonly handover: typeof handover;
  readonly cli: typeof cli;
}

/** The name of a message; English is the reference list, and Chinese must have the same names. */
export type MessageId = { [Area in keyof WordsByArea]: keyof WordsByArea[Area] }[keyof WordsByArea];

const chinese: Readonly<Record<EarlyId, Wording>> = {
  ...commonZh,
  ...failuresZh,
  ...paneZh,
  ...findingsZh,
};

/** The words of all areas but those that bring their own: the rules' with the rules, and so on. */
export const catalogue: Wordings<EarlyId> = { en: english, 'zh-TW': chinese };
