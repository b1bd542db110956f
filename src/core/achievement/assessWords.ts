import { message } from '../language/message';
import type { Indicator } from '../report/indicator';
import { answerInWords } from '../report/rows/wordTables';
import { compared, type Outcome } from './outcome';

/** A target in words is met or missed where the result answers in kind, never with a rate; `null` where it does not. */
export function assessWords({ fields }: Indicator): Outcome | null {
  const slots = { target: fields.target?.plain ?? '', actual: fields.actual?.plain ?? '' };
  switch (answerInWords(slots.target, slots.actual)) {
    case 'met':
      return compared(null, true, [message('achievement.note.words-met', slots)]);
    case 'not-met':
      return compared(null, false, [message('achievement.note.words-missed', slots)]);
    case 'open':
      return null;
  }
}
