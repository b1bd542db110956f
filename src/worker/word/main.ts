import type { DraftDocument } from '../../core/handover/draftDocument';
import { wordDocument } from '../../word/wordDocument';
import type { Written } from './writeInThread';

/** The thread that makes a document: of a long report that takes as long as a person would notice. */
const say = (written: Written): void => {
  self.postMessage(written);
};

self.addEventListener('message', ({ data }: MessageEvent<readonly DraftDocument[]>) => {
  void wordDocument(data).then(say, () => say(null));
});
