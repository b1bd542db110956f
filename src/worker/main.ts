import { answer } from './answer';
import type { Answer, Question } from './questions';

/** The thread that reads workbook files for the pane. */
const say = (said: Answer): void => {
  self.postMessage(said);
};

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data, say).then(say);
});
